package org.vigie.schemas.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * A record that cannot be read goes to the dead letters and the stream goes on; a registry that does not answer stops
 * the stream, since every record would look unreadable.
 */
public final class UnreadableToDeadLetters extends LogAndContinueExceptionHandler {
    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        return Machine.isAtFault(exception)
                ? DeserializationExceptionHandler.Response.fail()
                : super.handleError(context, record, exception);
    }
}
