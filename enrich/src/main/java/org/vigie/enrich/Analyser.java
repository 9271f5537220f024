package org.vigie.enrich;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.events.CameoTable;
import org.vigie.enrich.events.CodingTrace;
import org.vigie.enrich.language.LanguageDetector;
import org.vigie.enrich.page.PageReader;
import org.vigie.enrich.page.PageText;
import org.vigie.enrich.page.PlainText;
import org.vigie.enrich.page.Stated;

/**
 * Understands an article: text from bytes, language, sentences, names, entities, events, in this order.
 *
 * <pre>{@code
 * Analyser analyser = Analyser.load();
 * Outcome<EnrichedArticle> outcome = analyser.analyse(raw);
 * }</pre>
 *
 * <p>Languages that are not read natively pass with text and language only.
 */
public final class Analyser implements ArticleAnalyser {
    /** Languages whose sentences are understood. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final int LONGEST_TITLE = 600;

    private final LanguageDetector detector;
    private final Map<String, LanguageReader> readers;

    private Analyser(LanguageDetector detector, Map<String, LanguageReader> readers) {
        this.detector = detector;
        this.readers = readers;
    }

    /** Loads models and tables once; takes some seconds and about a gigabyte of memory. */
    public static Analyser load() {
        CompletableFuture<LanguageDetector> detector = CompletableFuture.supplyAsync(LanguageDetector::load);
        ActorTable actors = ActorTable.load();
        Places places = Places.load();
        CameoTable cameo = CameoTable.load();
        Map<String, LanguageReader> readers = new LinkedHashMap<>();
        Map<String, CompletableFuture<LanguageReader>> loading = new LinkedHashMap<>();
        for (String lang : LANGUAGES) {
            loading.put(lang, CompletableFuture.supplyAsync(() -> LanguageReader.load(lang, actors, places, cameo)));
        }
        loading.forEach((lang, reader) -> readers.put(lang, reader.join()));
        return new Analyser(detector.join(), readers);
    }

    @Override
    public Outcome<EnrichedArticle> analyse(RawInput raw) {
        return analyse(raw, CodingTrace.silent());
    }

    /** The same, telling {@code trace} why each event was coded or dropped. */
    public Outcome<EnrichedArticle> analyse(RawInput raw, CodingTrace trace) {
        return text(raw).then(article -> Outcome.good(understand(article, trace)));
    }

    /** Understands an article whose text is known already. */
    public EnrichedArticle understand(Article article, CodingTrace trace) {
        return understand(article, trace, StageClock.silent());
    }

    EnrichedArticle understand(Article article, CodingTrace trace, StageClock clock) {
        String lang = detector.detect(article.text(), article.lang());
        Article known = article.withLang(lang == null ? article.lang() : lang);
        LanguageReader reader = lang == null ? null : readers.get(lang);
        clock.done(StageClock.Stage.LANGUAGE);
        return reader == null ? unread(known) : reader.read(known, trace, clock);
    }

    private static EnrichedArticle unread(Article article) {
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), List.of(), false, Version.NUMBER);
    }

    private static Outcome<Article> text(RawInput raw) {
        PageText page = isMarkup(raw)
                ? PageReader.read(raw.body(), raw.contentType(), raw.url())
                : PlainText.read(raw.body(), raw.contentType(), raw.url());
        if (page.text().isBlank() && (page.title() == null || page.title().isBlank())) {
            return Outcome.bad(
                    Outcome.Stage.TEXT, Outcome.Reason.NO_TEXT, "the document holds no text that could be an article");
        }
        return Outcome.good(article(raw, page));
    }

    private static boolean isMarkup(RawInput raw) {
        String type = raw.contentType() == null ? "" : raw.contentType().toLowerCase(Locale.ROOT);
        return type.contains("html") || type.contains("xml");
    }

    private static Article article(RawInput raw, PageText page) {
        String title = raw.title() == null ? page.title() : raw.title();
        String published = raw.published() == null ? stated(page.published()) : raw.published();
        return new Article(
                raw.id(),
                raw.url() == null ? page.canonicalUrl() : raw.url(),
                raw.publisher() == null ? page.publisher() : raw.publisher(),
                raw.lang() == null ? page.lang() : raw.lang(),
                title == null ? null : title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                page.text(),
                published,
                day(published));
    }

    private static @Nullable String stated(@Nullable Stated time) {
        return time == null ? null : time.value();
    }

    /** The calendar day of an ISO 8601 time as its own zone has it; absent when it is no such time. */
    public static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException unclear) {
            return null;
        }
    }
}
