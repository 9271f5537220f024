package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
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
    private final ActorTable actors;
    private final Pairs pairs;
    private final String lang;

    private MentionFinder(String lang, NameTagger tagger, NameWords lists, ActorTable actors, Places places) {
        this.lang = lang;
        this.tagger = tagger;
        this.tagged = new TaggedNames(lists);
        this.typing = new NameTyping(lists, places);
        this.loose = new LooseNames(lists, tagged);
        this.known = new KnownNames(actors, places, tagged, lists);
        this.lists = lists;
        this.actors = actors;
        this.pairs = new Pairs(actors, lang);
    }

    /** Loads the models and lists of a language, {@code en} or {@code fr}; takes some seconds. */
    public static MentionFinder load(String lang, ActorTable actors, Places places) {
        return new MentionFinder(lang, NameTagger.load(lang), NameWords.load(lang), actors, places);
    }

    /**
     * The names in order of appearance, the title's first, not linked yet.
     *
     * @param sentences those of the title (index -1) and of the text
     */
    public List<Mention> find(Article article, List<Sentence> sentences) {
        Headlines headlines = new Headlines(lists, actors, sentences);
        List<ArticleNames.Found> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(found(pairs.split(sentence), headlines));
        }
        ArticleNames names = ArticleNames.of(found);
        CodePoints text = CodePoints.of(article.text());
        CodePoints title = CodePoints.of(article.title() == null ? "" : article.title());
        List<Mention> mentions = new ArrayList<>();
        for (ArticleNames.Found one : found) {
            Sentence sentence = one.words().sentence();
            for (Draft draft : names.mend(one)) {
                Span span = one.words().span(draft.from(), draft.to());
                CodePoints place = sentence.inTitle() ? title : text;
                mentions.add(new Mention(place.cut(span), span, draft.type(), sentence.index(), null));
            }
        }
        return mentions;
    }

    private ArticleNames.Found found(Sentence sentence, Headlines headlines) {
        boolean shouted = Headlines.isShouted(sentence);
        boolean capitalised = shouted || Headlines.isCapitalised(sentence) && lang.equals("en");
        Sentence calm = capitalised ? headlines.calm(sentence) : sentence;
        Words words = Words.of(shouted ? calm : sentence, lang);
        return new ArticleNames.Found(words, settled(drafts(words, tagger.tag(calm), !capitalised)));
    }

    private List<Draft> drafts(Words words, List<String> labels, boolean guess) {
        KnownNames.Known known = this.known.find(words);
        List<Draft> drafts = new ArrayList<>(known.names());
        drafts.addAll(lists.book.find(words));
        for (Draft draft : tagged.find(words, labels)) {
            Draft decided = known.isDemonym(draft) ? null : typing.decide(words, known.withoutHead(words, draft));
            if (decided != null) {
                drafts.add(decided);
            }
        }
        for (Draft draft : guess ? loose.find(words, labels) : List.<Draft>of()) {
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
