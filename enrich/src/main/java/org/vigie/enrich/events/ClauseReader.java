package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/**
 * Reads the clause of a predicate out of the tree: who does, to whom, with which prepositions, through passive, relative,
 * infinitive, participle and coordination. The same steps serve both languages; what differs stands in {@link Verbs} and
 * {@link Prepositions}.
 */
final class ClauseReader {
    private static final int DEPTH = 6;
    private static final Set<String> RELATIVE_SUBJECTS =
            Set.of("who", "which", "that", "qui", "lequel", "laquelle", "lesquels", "lesquelles");
    private static final Set<String> RELATIVE_OBJECTS = Set.of("which", "that", "whom", "who", "que", "qu'");
    private static final Set<String> EXPLETIVES = Set.of("there", "y");
    private static final Set<String> PURPOSE =
            Set.of("pour", "afin", "order", "sans", "avant", "après", "after", "before", "while", "by", "when");

    /** Words of time to which the parsers attach what belongs to the verb. */
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "week",
            "month",
            "year",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "semaine",
            "mois",
            "an");

    private final Tree tree;
    private final Verbs verbs;
    private final Prepositions prepositions;

    ClauseReader(Tree tree, Verbs verbs) {
        this.tree = tree;
        this.verbs = verbs;
        this.prepositions = new Prepositions(tree);
    }

    /** The clause of a verb, or of a participle that the tagger took for an adjective. */
    Clause ofVerb(int verb) {
        Map<String, List<Token>> arguments = new LinkedHashMap<>();
        boolean passive = verbs.isPassive(verb);
        List<Token> grammatical = subjects(verb, 0);
        put(arguments, passive ? "obj" : "subj", grammatical);
        List<Token> objects = objects(verb);
        if (!passive || grammatical.isEmpty()) {
            put(arguments, "obj", objects);
        }
        put(arguments, "iobj", indirectObjects(verb));
        prepositions.collect(verb, arguments);
        for (Token object : objects) {
            prepositions.collect(object.index(), arguments);
        }
        if (passive) {
            put(arguments, "subj", agents(verb, arguments));
            grammatical.forEach(subject -> prepositions.collect(subject.index(), arguments));
        }
        int complement = complement(verb, objects);
        int that = finiteComplement(verb);
        return new Clause(
                verb, Row.Kind.VERB, arguments, complement, that, passive, verbs.isReflexive(verb), verbs.mood(verb));
    }

    /** The clause of a noun of action: its possessor, adjectives and prepositions. */
    Clause ofNoun(int noun) {
        Map<String, List<Token>> arguments = new LinkedHashMap<>();
        prepositions.collect(noun, arguments);
        Token token = tree.token(noun);
        if (token.relation().equals("compound") && token.head() == noun + 1) {
            prepositions.collect(token.head(), arguments);
            put(arguments, "poss", tree.children(token.head(), "nmod:poss"));
        }
        for (Token child : tree.children(noun)) {
            switch (child.baseRelation()) {
                case "nmod" -> {
                    if (child.relation().equals("nmod:poss")) {
                        put(arguments, "poss", List.of(child));
                    }
                }
                case "amod", "compound" -> put(arguments, "adj", List.of(child));
                case "appos" -> {
                    if (child.text().contains("-")) {
                        put(arguments, "between", List.of(child));
                    }
                }
                case "det" -> {
                    if (isPossessive(child)) {
                        put(arguments, "poss", List.of(child));
                    }
                }
                default -> {
                    // other dependents are no arguments
                }
            }
        }
        innerAgents(noun, arguments);
        return new Clause(
                noun, Row.Kind.NOUN, arguments, complement(noun, List.of()), -1, false, false, nounMood(noun));
    }

    /** "the release of two hikers by Iran": the parser hangs the agent on the inner noun. */
    private void innerAgents(int noun, Map<String, List<Token>> arguments) {
        String by = tree.isFrench() ? "par" : "by";
        if (arguments.containsKey(by)) {
            return;
        }
        for (Token inner : tree.children(noun, "nmod")) {
            for (Token agent : tree.children(inner.index(), "nmod")) {
                if (prepositions.nameOf(agent).equals(by)) {
                    put(arguments, by, List.of(agent));
                }
            }
        }
    }

    /** The clause of an adjective: the noun it modifies or is said of. */
    Clause ofAdjective(int adjective) {
        Map<String, List<Token>> arguments = new LinkedHashMap<>();
        Token token = tree.token(adjective);
        List<Token> subjects = subjects(adjective, 0);
        if (subjects.isEmpty() && token.baseRelation().equals("amod") && token.head() >= 0) {
            subjects = List.of(tree.token(token.head()));
        }
        put(arguments, "subj", subjects);
        put(arguments, "obj", subjects);
        prepositions.collect(adjective, arguments);
        return new Clause(
                adjective,
                Row.Kind.ADJECTIVE,
                arguments,
                complement(adjective, List.of()),
                finiteComplement(adjective),
                false,
                false,
                verbs.mood(adjective));
    }

    private Clause.Mood nounMood(int noun) {
        boolean negated = tree.hasChild(noun, child -> isNegative(child.text().toLowerCase(Locale.ROOT)));
        return new Clause.Mood(negated, Clause.Time.NONE, Clause.Modal.NONE);
    }

    private static boolean isNegative(String word) {
        return word.equals("no") || word.equals("aucun") || word.equals("aucune");
    }

    private boolean isPossessive(Token det) {
        String word = det.text().toLowerCase(Locale.ROOT);
        return tree.isFrench() && Set.of("son", "sa", "ses", "leur", "leurs").contains(word);
    }

    /** Grammatical subjects: of the verb itself, or those it takes over from the clause it depends on. */
    List<Token> subjects(int verb, int depth) {
        List<Token> own = new ArrayList<>();
        for (Token child : tree.children(verb, "nsubj")) {
            if (!isExpletive(child)) {
                own.add(isRelative(child, RELATIVE_SUBJECTS) ? antecedent(verb, child) : child);
            }
        }
        if (!own.isEmpty() || depth > DEPTH) {
            return own;
        }
        List<Token> taken = inherited(verb, depth);
        return taken.isEmpty() ? strayed(verb) : taken;
    }

    /** « Selon Séoul, Pyongyang a envoyé ... »: the parser strings the subject to the name before the comma. */
    private List<Token> strayed(int verb) {
        Token token = tree.token(verb);
        if (verbs.isInfinitive(token)
                || verbs.isGerund(token)
                || token.baseRelation().equals("acl")) {
            return List.of();
        }
        for (int i = verb - 1; i > 1; i--) {
            Token word = tree.token(i);
            boolean conjunct = word.baseRelation().equals("conj") && Tree.isNominal(word) && !tree.isJoined(word);
            if (conjunct && tree.dominates(verb, i) && afterComma(word)) {
                return List.of(word);
            }
        }
        return List.of();
    }

    private boolean afterComma(Token word) {
        int first =
                tree.subtree(word.index(), child -> child.is("PUNCT")).get(0).index();
        return first > 0
                && tree.token(first - 1).text().equals(",")
                && prepositions.nameOf(word).isEmpty();
    }

    private boolean isExpletive(Token child) {
        return EXPLETIVES.contains(child.lemma());
    }

    private boolean isRelative(Token token, Set<String> pronouns) {
        return pronouns.contains(token.text().toLowerCase(Locale.ROOT)) && !token.is("NOUN");
    }

    private Token antecedent(int verb, Token pronoun) {
        for (int at = verb, steps = 0;
                at >= 0 && steps < DEPTH;
                at = tree.token(at).head(), steps++) {
            Token token = tree.token(at);
            if (token.baseRelation().equals("acl") && token.head() >= 0) {
                return tree.token(token.head());
            }
        }
        return pronoun;
    }

    private List<Token> inherited(int verb, int depth) {
        Token token = tree.token(verb);
        if (token.head() < 0) {
            return List.of();
        }
        Token head = tree.token(token.head());
        return switch (token.baseRelation()) {
            case "conj" -> verbs.isVerbal(head) || head.is("ADJ") ? subjects(head.index(), depth + 1) : List.of();
            case "xcomp", "advcl", "ccomp" -> controller(token, head, depth);
            case "acl" -> ofAcl(token, head, depth);
            case "parataxis", "dep" ->
                verbs.isGerund(token) && verbs.isVerbal(head) ? subjects(head.index(), depth + 1) : List.of();
            default -> List.of();
        };
    }

    /** The understood subject of an infinitive, gerund or participle: the governor's object or subject. */
    private List<Token> controller(Token verb, Token governor, int depth) {
        boolean nonFinite =
                verbs.isInfinitive(verb) || verbs.isGerund(verb) || verbs.isPastParticiple(verb) || verb.is("ADJ");
        if (!nonFinite && verb.baseRelation().equals("ccomp")) {
            return List.of();
        }
        if (verb.baseRelation().equals("xcomp") || verb.baseRelation().equals("ccomp")) {
            List<Token> objects = tree.children(governor.index(), "obj", "iobj");
            if (!objects.isEmpty() && !verbs.isGerund(verb) && Control.isOfObject(verbs.lemma(governor))) {
                return objects;
            }
        }
        if (!verbs.isVerbal(governor) && !governor.is("ADJ")) {
            return List.of();
        }
        return verbs.isPassive(governor.index()) && verb.baseRelation().equals("advcl")
                ? subjects(governor.index(), depth + 1)
                : subjects(governor.index(), depth + 1);
    }

    private List<Token> ofAcl(Token verb, Token noun, int depth) {
        boolean strayed = TIMES.contains(noun.text().toLowerCase(Locale.ROOT)) && noun.head() >= 0;
        if (strayed) {
            return controller(verb, tree.token(noun.head()), depth);
        }
        if (verbs.isInfinitive(verb)) {
            return holders(noun, depth);
        }
        boolean participle = verbs.isPastParticiple(verb) || verbs.isGerund(verb);
        boolean relativeObject = tree.hasChild(
                verb.index(),
                child -> isRelative(child, RELATIVE_OBJECTS)
                        && !child.baseRelation().equals("nsubj"));
        return participle && !relativeObject ? List.of(noun) : List.of();
    }

    /** Whose decision, promise or plan a noun is: its possessor, or the subject of the verb whose object it is. */
    private List<Token> holders(Token noun, int depth) {
        List<Token> possessors = new ArrayList<>(tree.children(noun.index(), "nmod:poss"));
        for (Token child : tree.children(noun.index(), "nmod")) {
            if (prepositions.nameOf(child).equals("of")
                    || prepositions.nameOf(child).equals("de")) {
                possessors.add(child);
            }
        }
        if (!possessors.isEmpty()) {
            return possessors;
        }
        if (noun.head() >= 0 && verbs.isVerbal(tree.token(noun.head()))) {
            return subjects(noun.head(), depth + 1);
        }
        return List.of();
    }

    private List<Token> objects(int verb) {
        List<Token> objects = new ArrayList<>();
        for (Token child : tree.children(verb, "obj")) {
            if (isRelative(child, RELATIVE_OBJECTS)) {
                objects.add(antecedent(verb, child));
            } else if (!child.is("PRON") || !isReflexivePronoun(child)) {
                objects.add(child);
            }
        }
        if (objects.isEmpty() && isObjectRelative(verb)) {
            objects.add(tree.token(tree.token(verb).head()));
        }
        return objects;
    }

    private static boolean isReflexivePronoun(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.equals("se") || word.equals("s'");
    }

    /** "the man (that) they arrested": a relative clause with a subject of its own and no object. */
    private boolean isObjectRelative(int verb) {
        Token token = tree.token(verb);
        boolean relative = token.relation().equals("acl:relcl") && token.head() >= 0;
        if (!relative || verbs.isPassive(verb)) {
            return false;
        }
        List<Token> subjects = tree.children(verb, "nsubj");
        boolean ownSubject = subjects.stream().anyMatch(subject -> !isRelative(subject, RELATIVE_SUBJECTS));
        boolean adverbial = tree.hasChild(
                verb, child -> Set.of("where", "when", "où", "dont").contains(child.lemma()));
        return ownSubject && !adverbial;
    }

    private List<Token> indirectObjects(int verb) {
        return tree.children(verb, "iobj").stream()
                .filter(child -> !isReflexivePronoun(child))
                .toList();
    }

    private List<Token> agents(int verb, Map<String, List<Token>> arguments) {
        List<Token> agents = new ArrayList<>(tree.children(verb, "obl:agent"));
        if (agents.isEmpty()) {
            agents.addAll(arguments.getOrDefault(tree.isFrench() ? "par" : "by", List.of()));
        }
        return agents;
    }

    /** The infinitive or gerund that the predicate governs, looked for under its object as well ("a deal to send"). */
    private int complement(int verb, List<Token> objects) {
        for (Token child : tree.children(verb, "xcomp", "ccomp", "advcl", "obl", "acl")) {
            if (isNonFiniteComplement(child)) {
                return child.index();
            }
        }
        for (Token child : tree.children(verb, "amod", "dep")) {
            if (child.index() > verb && child.index() <= verb + 2 && verbs.isGerund(child)) {
                return child.index();
            }
        }
        for (Token object : objects) {
            for (Token child : tree.children(object.index(), "acl")) {
                if (object.index() < child.index()
                        && isNonFiniteComplement(child)
                        && !child.relation().endsWith("relcl")) {
                    return child.index();
                }
            }
        }
        return -1;
    }

    private boolean isNonFiniteComplement(Token child) {
        boolean verbal = verbs.isInfinitive(child) || verbs.isGerund(child) && hasIntroduction(child);
        return verbal && !isPurpose(child);
    }

    private boolean hasIntroduction(Token gerund) {
        return gerund.baseRelation().equals("xcomp")
                || tree.hasChild(
                        gerund.index(),
                        child -> child.baseRelation().equals("mark")
                                || child.baseRelation().equals("case"));
    }

    private boolean isPurpose(Token child) {
        return tree.hasChild(child.index(), mark -> PURPOSE.contains(mark.lemma()) && mark.index() < child.index());
    }

    private int finiteComplement(int verb) {
        @Nullable Token found = null;
        for (Token child : tree.children(verb, "ccomp", "parataxis")) {
            if (!verbs.isInfinitive(child)
                    && (found == null || child.baseRelation().equals("ccomp"))) {
                found = child;
            }
        }
        return found == null ? -1 : found.index();
    }

    private static void put(Map<String, List<Token>> arguments, String name, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            List<Token> all = new ArrayList<>(arguments.getOrDefault(name, List.of()));
            tokens.stream().filter(token -> !all.contains(token)).forEach(all::add);
            arguments.put(name, all);
        }
    }
}
