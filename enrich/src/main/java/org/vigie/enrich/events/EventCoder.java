package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.Match;
import org.vigie.enrich.entities.actors.RoleMatch;
import org.vigie.enrich.entities.actors.RoleNoun;
import org.vigie.enrich.entities.actors.RoleNouns;
import org.vigie.enrich.entities.places.PlaceResolver;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.language.CodePoints;
import org.vigie.enrich.language.FrenchMorphology;

/**
 * Codes the events of an article: who did what to whom, when, and in which words it stands. Sentence by sentence the
 * predicates are drafted ({@link DraftMaker}), judged ({@link StatusReader}, {@link DraftFilter}) and built into events;
 * then the same deed told twice becomes one.
 */
public final class EventCoder {
    private final String lang;
    private final Lexicon lexicon;
    private final ControlCodes control;
    private final ActorTable actors;
    private final RoleNouns roles;
    private final FrenchMorphology french;
    private final PlaceResolver places;
    private final EventBuilder builder;

    private EventCoder(String lang, ActorTable actors, CameoTable cameo, Places places) {
        this.places = new PlaceResolver(places);
        this.lang = lang;
        this.lexicon = Lexicon.load(lang);
        this.control = ControlCodes.load();
        this.actors = actors;
        this.roles = RoleNouns.load(lang);
        this.french = FrenchMorphology.load();
        this.builder = new EventBuilder(cameo);
    }

    /** A coder for {@code en} or {@code fr} that shares the actor table with the others. */
    public static EventCoder load(String lang, ActorTable actors, CameoTable cameo, Places places) {
        return new EventCoder(lang, actors, cameo, places);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a sentence can hold an event: it names somebody, and a word of the lexicon stands in it. */
    public boolean canHoldEvent(Sentence sentence) {
        boolean predicate = false;
        boolean actor = false;
        for (Token token : sentence.tokens()) {
            predicate |= isPredicate(token);
            actor |= token.is("PROPN") || token.is("NOUN") || token.is("ADJ");
        }
        return predicate && actor && sentence.tokens().size() > 2;
    }

    private boolean isPredicate(Token token) {
        return switch (token.tag()) {
            case "VERB", "AUX" -> !lexicon.rows(Row.Kind.VERB, token.lemma()).isEmpty();
            case "NOUN", "PROPN" -> !lexicon.rows(Row.Kind.NOUN, token.lemma()).isEmpty();
            case "ADJ" -> true;
            default -> false;
        };
    }

    /** The events of an article whose sentences have been parsed where they {@linkplain #canHoldEvent can hold} one. */
    public List<Event> code(Article article, List<Sentence> title, List<Sentence> body, CodingTrace trace) {
        ArticleMemory memory = new ArticleMemory();
        Set<String> countries = countries(article, title, body);
        Map<String, Event> events = new LinkedHashMap<>();
        CodePoints text = CodePoints.of(article.text());
        CodePoints heading = CodePoints.of(article.title() == null ? "" : article.title());
        for (Sentence sentence : body) {
            merge(events, codeSentence(article, sentence, text, memory, countries, trace), false);
        }
        for (Sentence sentence : title) {
            merge(events, codeSentence(article, sentence, heading, new ArticleMemory(), countries, trace), true);
        }
        return List.copyOf(events.values());
    }

    /** Countries named without doubt anywhere in the article. */
    private Set<String> countries(Article article, List<Sentence> title, List<Sentence> body) {
        Set<String> countries = new HashSet<>();
        List<Sentence> all = new ArrayList<>(title);
        all.addAll(body);
        for (Sentence sentence : all) {
            for (Match match : actors.find(words(sentence), lang)) {
                String country = match.rows().size() == 1 ? match.rows().get(0).countryAt(article.day()) : null;
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    private List<Event> codeSentence(
            Article article,
            Sentence sentence,
            CodePoints text,
            ArticleMemory memory,
            Set<String> countries,
            CodingTrace trace) {
        List<String> words = words(sentence);
        SentenceNames names = new SentenceNames(
                text,
                sentence.tokens(),
                Waters.without(actors.find(words, lang), sentence.tokens()),
                roleWords(words),
                countries);
        if (!sentence.isParsed() || !names.hasActors()) {
            return List.of();
        }
        trace.note("sentence " + sentence.index() + ": " + text.cut(sentence.span()));
        Tree tree = new Tree(sentence, lang);
        Verbs verbs = new Verbs(tree, french);
        ActorResolver resolver = new ActorResolver(tree, names, memory, article.day());
        rememberSubjects(tree, resolver, memory);
        RowMatcher rows = new RowMatcher(
                tree,
                lexicon,
                new NounPhrases(tree),
                head -> isActor(resolver, head),
                clause -> isSeveral(resolver, clause));
        DraftMaker maker = new DraftMaker(tree, verbs, rows, new RoleFinder(tree, resolver::resolve), control, trace);
        List<Draft> drafts = new DraftFilter(tree, resolver::resolve, trace).kept(maker.all());
        Attribution attribution = new Attribution(tree, maker.reports(), maker::clauseOf, resolver::resolve);
        StatusReader status = new StatusReader(tree, verbs, maker.reports());
        PlaceReader where = new PlaceReader(tree, names, places, countries);
        return builder.build(article, sentence, tree, text, drafts, status, attribution, where, trace);
    }

    private static boolean isActor(ActorResolver resolver, Token head) {
        return resolver.resolve(head).stream()
                .anyMatch(party -> party.isCoded() && party.basis() != Party.Basis.MODIFIER);
    }

    /** Whether the subject names at least two states or organisations. */
    private static boolean isSeveral(ActorResolver resolver, Clause clause) {
        return clause.argument("subj").stream()
                        .flatMap(head -> resolver.resolve(head).stream())
                        .map(Party::base)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private List<RoleWord> roleWords(List<String> words) {
        List<RoleWord> found = new ArrayList<>();
        for (RoleMatch match : roles.find(words)) {
            boolean carrier = match.sectors().contains("MED");
            found.add(new RoleWord(
                    match.from(),
                    match.to(),
                    match.noun().phrase(),
                    firstOf(match.sectors()),
                    carrier,
                    match.noun().kind() == RoleNoun.Kind.THING));
        }
        return found;
    }

    private static List<String> firstOf(List<String> sectors) {
        return sectors.isEmpty() ? List.of() : sectors.subList(0, 1);
    }

    /** Names and subjects in reading order, so that pronouns and bare surnames find them. */
    private static void rememberSubjects(Tree tree, ActorResolver resolver, ArticleMemory memory) {
        for (Token token : tree.tokens()) {
            boolean subject = token.baseRelation().equals("nsubj") && !token.is("PRON") && !token.is("DET");
            if (!subject && !token.is("PROPN")) {
                continue;
            }
            List<Party> parties = Party.coded(resolver.resolve(token));
            parties.forEach(memory::remember);
            if (subject) {
                memory.rememberSubject(tree.sentence().index(), token.index(), parties, isPlural(token, tree));
            }
        }
    }

    private static boolean isPlural(Token token, Tree tree) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean marked = tree.isFrench()
                ? tree.hasChild(
                        token.index(),
                        child -> child.text().toLowerCase(Locale.ROOT).matches("les|des|deux|trois|plusieurs"))
                : token.fine().equals("NNS") || token.fine().equals("NNPS");
        return marked || tree.coordinated(token.index()).size() > 1 || word.equals("police");
    }

    /** The same deed told again adds nothing; a headline's deed is kept only when the body does not tell it. */
    private static void merge(Map<String, Event> events, List<Event> found, boolean title) {
        for (Event event : found) {
            String key = deed(event);
            boolean told = title && events.values().stream().anyMatch(other -> isSameDeed(other, event));
            if (!told) {
                events.putIfAbsent(key, event);
            }
        }
    }

    private static String deed(Event event) {
        return event.cameo() + " " + code(event.source()) + " " + code(event.target()) + " " + event.status() + " "
                + event.date();
    }

    private static boolean isSameDeed(Event one, Event other) {
        return one.cameoRoot().equals(other.cameoRoot())
                && country(one.source()).equals(country(other.source()))
                && country(one.target()).equals(country(other.target()));
    }

    private static String code(@Nullable Actor actor) {
        String code = actor == null ? null : actor.code();
        return code == null ? "" : code;
    }

    private static String country(@Nullable Actor actor) {
        String country = actor == null ? null : actor.country();
        return country == null ? code(actor) : country;
    }
}
