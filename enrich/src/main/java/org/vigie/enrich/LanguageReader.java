package org.vigie.enrich;

import java.util.ArrayList;
import java.util.List;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.entities.EntityLinker;
import org.vigie.enrich.entities.Linked;
import org.vigie.enrich.entities.MentionFinder;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.events.CameoTable;
import org.vigie.enrich.events.CodingTrace;
import org.vigie.enrich.events.EventCoder;
import org.vigie.enrich.language.Dateline;
import org.vigie.enrich.language.TextParser;

/** Reads articles of one language: sentences, mentions, entities, events. */
final class LanguageReader {
    private final TextParser parser;
    private final MentionFinder mentions;
    private final EntityLinker linker;
    private final EventCoder coder;

    private LanguageReader(TextParser parser, MentionFinder mentions, EntityLinker linker, EventCoder coder) {
        this.parser = parser;
        this.mentions = mentions;
        this.linker = linker;
        this.coder = coder;
    }

    static LanguageReader load(String lang, ActorTable actors, Places places, CameoTable cameo) {
        return new LanguageReader(
                TextParser.load(lang),
                MentionFinder.load(lang, actors, places),
                EntityLinker.of(actors, places),
                EventCoder.load(lang, actors, cameo, places));
    }

    EnrichedArticle read(Article article, CodingTrace trace, StageClock clock) {
        List<Sentence> title = article.title() == null ? List.of() : headline(parser.split(article.title(), -1));
        ReadableText readable = ReadableText.of(article.text());
        List<Sentence> body = parser.split(readable.text(), 0);
        List<Sentence> all = new ArrayList<>(title);
        all.addAll(body);
        clock.done(StageClock.Stage.WORDS);
        List<Mention> names = mentions.find(article, all);
        clock.done(StageClock.Stage.NAMES);
        Linked linked = linker.link(article, all, names);
        clock.done(StageClock.Stage.LINKS);
        List<Sentence> titleTrees = parsed(title);
        List<Sentence> bodyTrees = parsed(body);
        clock.done(StageClock.Stage.TREES);
        List<Event> events = coder.code(article, titleTrees, bodyTrees, trace);
        clock.done(StageClock.Stage.EVENTS);
        List<Span> spans = body.stream().map(Sentence::span).toList();
        return new EnrichedArticle(
                article, spans, linked.mentions(), linked.entities(), events, readable.partial(), Version.NUMBER);
    }

    /** A headline of several sentences is still the headline. */
    private static List<Sentence> headline(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new Sentence(-1, sentence.span(), sentence.tokens()))
                .toList();
    }

    private List<Sentence> parsed(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> coder.canHoldEvent(sentence) ? parser.parse(Dateline.without(sentence)) : sentence)
                .toList();
    }
}
