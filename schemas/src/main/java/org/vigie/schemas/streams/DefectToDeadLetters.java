package org.vigie.schemas.streams;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** A record that no step could handle goes to the dead letters; a broken machine stops the stream. */
public final class DefectToDeadLetters extends LogAndContinueProcessingExceptionHandler {
    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return Machine.isAtFault(exception)
                ? ProcessingExceptionHandler.Response.fail()
                : super.handleError(context, record, exception);
    }
}
