package org.vigie.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.schemas.serde.SchemaOf;
import org.vigie.v1.BadArticle;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EntityMentionRecord;
import org.vigie.v1.Event;
import org.vigie.v1.EventRecord;
import org.vigie.v1.FeedState;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RepeatArticle;

/**
 * Today's schemas read everything that was ever released: {@code src/main/released/<version>/} holds what was.
 *
 * <p>To freeze a release: {@code mvn -pl schemas test -Dtest=EvolutionTest -Dvigie.freeze=v2}.
 */
class EvolutionTest {
    private static final Path RELEASED = Path.of("src/main/released");

    static List<Class<?>> records() {
        return List.of(
                RawArticle.class,
                EnrichedArticle.class,
                BadArticle.class,
                RepeatArticle.class,
                EventRecord.class,
                EntityMentionRecord.class,
                FeedState.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsEveryRelease(Class<?> type) throws Exception {
        Schema today = SchemaOf.type(type);
        freeze(type, today);
        List<Schema> released = released(type);

        assertThat(released).isNotEmpty();
        new SchemaValidatorBuilder().canReadStrategy().validateAll().validate(today, released);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldIsExplained(Class<?> type) {
        assertThat(SchemaOf.type(type).getFields()).allSatisfy(field -> {
            assertThat(field.doc()).isNotBlank();
            if (field.schema().isUnion()) {
                assertThat(field.schema().getTypes().get(0).getType()).isEqualTo(Schema.Type.NULL);
                assertThat(field.hasDefaultValue()).isTrue();
            }
        });
    }

    @Test
    void anEventRecordHasAllThatAnEventHas() {
        List<String> fields = names(SchemaOf.type(EventRecord.class));

        assertThat(fields).containsAll(names(SchemaOf.type(Event.class)));
    }

    private static List<String> names(Schema schema) {
        return schema.getFields().stream().map(Schema.Field::name).toList();
    }

    private static List<Schema> released(Class<?> type) throws IOException {
        try (Stream<Path> versions = Files.list(RELEASED)) {
            return versions.sorted()
                    .map(version -> version.resolve(type.getSimpleName() + ".avsc"))
                    .filter(Files::exists)
                    .map(EvolutionTest::parse)
                    .toList();
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void freeze(Class<?> type, Schema today) throws IOException {
        String version = System.getProperty("vigie.freeze");
        if (version != null) {
            Path file = RELEASED.resolve(version).resolve(type.getSimpleName() + ".avsc");
            Files.createDirectories(file.getParent());
            Files.write(file, Arrays.asList(today.toString(true)));
        }
    }
}
