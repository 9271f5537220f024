package org.vigie.enrich;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a step that may fail on its input: a value, or the reason why there is none.
 *
 * <p>A failure is a fact about the article, not about the program: it becomes a record on {@code news.articles.bad} that
 * can be repaired and sent again. Broken machines (Kafka, disk, memory) are exceptions, and stop the program.
 *
 * <pre>{@code
 * Outcome<EnrichedArticle> outcome = page.read(raw).then(this::detectLanguage).then(this::findEvents);
 * }</pre>
 */
public sealed interface Outcome<T> {

    static <T> Outcome<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Outcome<T> bad(Stage stage, Reason reason, String message) {
        return new Bad<>(stage, reason, message);
    }

    /** Goes on with the value, or keeps the failure. */
    <R> Outcome<R> then(Function<? super T, Outcome<R>> step);

    /** The value, or nothing. */
    List<T> values();

    /** The failure, or nothing. */
    List<Bad<T>> failures();

    /** It worked. */
    record Good<T>(T value) implements Outcome<T> {
        @Override
        public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
            return step.apply(value);
        }

        @Override
        public List<T> values() {
            return List.of(value);
        }

        @Override
        public List<Bad<T>> failures() {
            return List.of();
        }
    }

    /**
     * It did not work.
     *
     * @param stage which step gave up
     * @param reason why, as a code to count by
     * @param message why, as one sentence for a person
     */
    record Bad<T>(Stage stage, Reason reason, String message) implements Outcome<T> {
        @Override
        public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
            return new Bad<>(stage, reason, message);
        }

        @Override
        public List<T> values() {
            return List.of();
        }

        @Override
        public List<Bad<T>> failures() {
            return List.of(this);
        }
    }

    /** The steps an article passes, in order. */
    enum Stage {
        /** The record on Kafka becomes a raw article. */
        DECODE,
        /** Bytes become text. */
        TEXT,
        /** The language is told. */
        LANGUAGE,
        /** Sentences, tokens, names. */
        MENTIONS,
        /** Names become entities. */
        ENTITIES,
        /** Sentences become events. */
        EVENTS,
        /** The analysis as a whole. */
        ANALYSIS,
        /** The result becomes a record on Kafka. */
        PUBLISH
    }

    /** Why an article could not be used. */
    enum Reason {
        /** Bytes that are not what they claim to be: not Avro, cut off, a broken document. */
        MALFORMED,
        /** A schema id the registry does not know, or a record of another type. */
        UNKNOWN_SCHEMA,
        /** A record without value: a tombstone where none is used. */
        NO_VALUE,
        /** No text in the document. */
        NO_TEXT,
        /** A media type that is not read, such as a film. */
        UNSUPPORTED_TYPE,
        /** More than the bounds allow. */
        TOO_LARGE,
        /** The time budget of one article ran out. */
        TIMEOUT,
        /** The program failed; the article shows the mistake. */
        DEFECT
    }
}
