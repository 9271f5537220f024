package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.language.CodePoints;
import org.vigie.enrich.language.NameTagger;

/**
 * Finds the names of people, organisations and places in an article.
 *
 * <p>The tagger (CoreNLP) proposes; then edges are mended, head words, lists and neighbours decide the type, tables add what
 * the tagger does not know, and names told in full decide the short ones that follow.
 */
public final class MentionFinder {
    private final NameTagger tagger;
    private final TaggedNames tagged;
    private final NameTyping typing;
    private final LooseNames loose;
    private final KnownNames known;
    private final NameWords lists;
    private final String lang;

    private MentionFinder(String lang, NameTagger tagger, NameWords lists, ActorTable actors) {
        this.lang = lang;
        this.tagger = tagger;
        this.tagged = new TaggedNames(lists);
        this.typing = new NameTyping(lists);
        this.loose = new LooseNames(lists, tagged);
        this.known = new KnownNames(actors, tagged, lists);
        this.lists = lists;
    }

    /** Loads the models and lists of a language, {@code en} or {@code fr}; takes some seconds. */
    public static MentionFinder load(String lang, ActorTable actors) {
        return new MentionFinder(lang, NameTagger.load(lang), NameWords.load(lang), actors);
    }

    /**
     * The names in order of appearance, the title's first, not linked yet.
     *
     * @param sentences those of the title (index -1) and of the text
     */
    public List<Mention> find(Article article, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        CodePoints text = CodePoints.of(article.text());
        CodePoints title = CodePoints.of(article.title() == null ? "" : article.title());
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence, lang);
            for (Draft draft : settled(drafts(words))) {
                Span span = words.span(draft.from(), draft.to());
                CodePoints place = sentence.inTitle() ? title : text;
                mentions.add(new Mention(place.cut(span), span, draft.type(), sentence.index(), null));
            }
        }
        return mentions;
    }

    private List<Draft> drafts(Words words) {
        List<String> labels = tagger.tag(words.sentence());
        KnownNames.Known known = this.known.find(words);
        List<Draft> drafts = new ArrayList<>(known.names());
        drafts.addAll(lists.book.find(words));
        for (Draft draft : tagged.find(words, labels)) {
            Draft decided = known.isDemonym(draft) ? null : typing.decide(words, draft);
            if (decided != null) {
                drafts.add(decided);
            }
        }
        for (Draft draft : loose.find(words, labels)) {
            if (!known.isDemonym(draft)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Of overlapping drafts the best, in order of appearance; a name inside a longer one is part of it. */
    private static List<Draft> settled(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts.stream().sorted(Draft.BEST_FIRST).toList()) {
            boolean isPart = drafts.stream()
                    .anyMatch(other ->
                            other.length() > draft.length() && other.contains(draft) && other.rank() > Draft.GUESSED);
            if (!isPart && kept.stream().noneMatch(draft::overlaps)) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(Draft::from));
        return kept;
    }
}
