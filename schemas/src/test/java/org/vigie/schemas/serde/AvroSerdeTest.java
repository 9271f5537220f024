package org.vigie.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.vigie.schemas.Samples;
import org.vigie.schemas.serde.UnreadableRecord.Problem;
import org.vigie.v1.Mention;
import org.vigie.v1.RawArticle;

class AvroSerdeTest {
    private final MemorySchemas schemas = new MemorySchemas();
    private final AvroSerde<RawArticle> raw = new AvroSerde<>(RawArticle.class, schemas);

    @Test
    void whatIsWrittenIsRead() {
        RawArticle article = Samples.raw("kim", "Kim a téléphoné à Poutine.");

        byte[] bytes = raw.serializer().serialize("news.articles.raw", article);

        assertThat(bytes).startsWith(0, 0, 0, 0, 1);
        assertThat(raw.deserializer().deserialize("news.articles.raw", bytes)).isEqualTo(article);
    }

    @Test
    void aTombstoneStaysATombstone() {
        assertThat(raw.serializer().serialize("t", null)).isNull();
        assertThat(raw.deserializer().deserialize("t", null)).isNull();
    }

    @Test
    void emptyAndForeignBytesAreNotTheWireFormat() {
        assertThat(problem(new byte[0])).isEqualTo(Problem.NOT_WIRE_FORMAT);
        assertThat(problem(new byte[] {0, 0, 0})).isEqualTo(Problem.NOT_WIRE_FORMAT);
        assertThat(problem("{\"id\":\"kim\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(Problem.NOT_WIRE_FORMAT);
    }

    @Test
    void anUnknownSchemaIdIsTold() {
        assertThat(problem(new byte[] {0, 0, 0, 99, 0, 1, 2})).isEqualTo(Problem.UNKNOWN_ID);
    }

    @Test
    void aRecordOfAnotherTypeIsTold() {
        byte[] mention =
                new AvroSerde<>(Mention.class, schemas).serializer().serialize("t", Samples.mention("Kenya", 3, null));

        assertThat(problem(mention)).isEqualTo(Problem.WRONG_TYPE);
    }

    @Test
    void anAvroStringIsNotAnArticle() {
        int id = schemas.idOf("t", Schema.create(Schema.Type.STRING));

        assertThat(problem(new byte[] {0, 0, 0, 0, (byte) id, 4, 'a', 'b'})).isEqualTo(Problem.WRONG_TYPE);
    }

    @Test
    void everyTruncationIsMalformed() {
        byte[] whole = raw.serializer().serialize("t", Samples.raw("kim", "Kim called Putin."));

        for (int length = AvroSerde.HEADER; length < whole.length; length++) {
            assertThat(problem(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isEqualTo(Problem.MALFORMED);
        }
    }

    @Test
    void bytesLeftOverAreMalformed() {
        byte[] whole = raw.serializer().serialize("t", Samples.raw("kim", "Kim called Putin."));

        assertThat(problem(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(Problem.MALFORMED);
    }

    @Test
    void aHugeLengthIsRefusedWithoutAllocatingIt() {
        int id = schemas.idOf("t", SchemaOf.type(RawArticle.class));
        // The id claims 2^30 bytes, as a zigzag varint.
        byte[] bytes = {0, 0, 0, 0, (byte) id, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 8};

        assertThat(problem(bytes)).isEqualTo(Problem.MALFORMED);
        assertThat(System.getProperty("org.apache.avro.limits.string.maxLength"))
                .isEqualTo("16777216");
    }

    @Test
    void noGarbageLeavesTheSerdeWithAnotherException() {
        byte[] whole = raw.serializer().serialize("t", Samples.raw("kim", "Kim called Putin on Tuesday."));
        Random random = new Random(7);

        for (int round = 0; round < 20_000; round++) {
            byte[] broken = whole.clone();
            for (int flips = 0; flips <= random.nextInt(4); flips++) {
                broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
            }
            try {
                raw.deserializer().deserialize("t", broken);
            } catch (UnreadableRecord typed) {
                assertThat(typed.problem()).isEqualTo(Problem.MALFORMED);
            }
        }
    }

    @Test
    void aPlainRecordNeedsNoRegistry() {
        AvroBytes<Mention> mentions = new AvroBytes<>(Mention.class);
        Mention mention = Samples.mention("Kenya", 0, "title");

        assertThat(mentions.read(mentions.write(mention))).isEqualTo(mention);
        assertThatThrownBy(() -> mentions.read(ByteBuffer.allocate(3).array())).isInstanceOf(UnreadableRecord.class);
    }

    private Problem problem(byte[] bytes) {
        try {
            raw.deserializer().deserialize("t", bytes);
        } catch (UnreadableRecord unreadable) {
            return unreadable.problem();
        }
        throw new AssertionError("was read");
    }
}
