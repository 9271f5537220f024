package org.vigie.enrich.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;

/**
 * Cuts a text into sentences and tagged words, and draws the syntax tree of a sentence when it is asked to. The tree
 * costs several times more than everything else, so only sentences that can hold an event are given one.
 */
public final class TextParser {
    /** Longer sentences are lists or tables; they are cut into words but not parsed. */
    private static final int LONGEST_PARSED = 120;

    private final StanfordCoreNLP pipeline;
    private final TreeParser parser;
    private final Lemmas lemmas;
    private final Mending mending;

    private TextParser(StanfordCoreNLP pipeline, TreeParser parser, Lemmas lemmas, Mending mending) {
        this.pipeline = pipeline;
        this.parser = parser;
        this.lemmas = lemmas;
        this.mending = mending;
    }

    /** Loads the models of a language, {@code en} or {@code fr}; takes some seconds. */
    public static TextParser load(String lang) {
        Models models = Models.of(lang);
        return new TextParser(
                new StanfordCoreNLP(models.pipeline()),
                TreeParser.load(models.parser),
                Lemmas.load(lang),
                Mending.of(lang));
    }

    /** Sentences with words, tags and lemmas, but no trees. Offsets are code points of {@code text}. */
    public List<Sentence> split(String text, int firstIndex) {
        Annotation annotation = new Annotation(PlainForm.of(text));
        pipeline.annotate(annotation);
        CodePoints points = CodePoints.of(text);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentences.add(sentence(sentence, firstIndex + sentences.size(), points));
        }
        return sentences;
    }

    private Sentence sentence(CoreMap sentence, int index, CodePoints points) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            tokens.add(token(label, tokens.size(), points));
        }
        int start = points.point(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
        int end = points.point(sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        return new Sentence(index, new Span(start, end), mending.tags(tokens));
    }

    private Token token(CoreLabel label, int index, CodePoints points) {
        String fine = label.tag() == null ? "X" : label.tag();
        String universal = Tags.universal(fine, label.word());
        return new Token(
                index,
                points.point(label.beginPosition()),
                points.point(label.endPosition()),
                label.word(),
                lemmas.of(label.word(), universal, fine),
                universal,
                fine,
                -1,
                "");
    }

    /** The same sentence with its tree; unchanged when it is too long to be one sentence of prose. */
    public Sentence parse(Sentence sentence) {
        List<Token> words = sentence.tokens();
        if (words.isEmpty() || words.size() > LONGEST_PARSED || sentence.isParsed()) {
            return sentence;
        }
        TreeParser.Arcs arcs = parser.parse(labels(words));
        List<Token> parsed = new ArrayList<>(words.size());
        for (Token word : words) {
            parsed.add(attached(word, arcs.heads()[word.index()] - 1, arcs.relations()[word.index()]));
        }
        return new Sentence(sentence.index(), sentence.span(), mending.tree(parsed));
    }

    private static Token attached(Token word, int head, String relation) {
        return new Token(
                word.index(),
                word.start(),
                word.end(),
                word.text(),
                word.lemma(),
                word.tag(),
                word.fine(),
                head,
                relation);
    }

    private static List<CoreLabel> labels(List<Token> words) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (Token word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.text());
            label.setValue(word.text());
            label.setTag(word.fine());
            label.setIndex(word.index() + 1);
            labels.add(label);
        }
        return labels;
    }
}
