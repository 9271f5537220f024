package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.vigie.enrich.article.Token;

/** Decides which drafts are events: they need parties, and words that report a deed instead of a topic or an aim. */
final class DraftFilter {
    private static final Set<String> AFTER = Set.of(
            "after", "following", "since", "après", "depuis", "suite à", "despite", "malgré", "amid", "during", "with");
    private static final Set<String> DOMESTIC = Set.of("REB", "OPP", "CVL", "PTY", "LEG", "JUD", "COP", "LAB", "EDU");
    private static final Set<String> AIMS = Set.of("to", "pour", "afin");
    private static final Set<String> MATERIAL = Set.of("15", "16", "17", "18", "19", "20", "08", "07", "14");

    private final Tree tree;
    private final Prepositions prepositions;
    private final Function<Token, List<Party>> resolver;
    private final CodingTrace trace;

    DraftFilter(Tree tree, Function<Token, List<Party>> resolver, CodingTrace trace) {
        this.resolver = resolver;
        this.tree = tree;
        this.prepositions = new Prepositions(tree);
        this.trace = trace;
    }

    /** The drafts that are events, with implied countries filled in. */
    List<Draft> kept(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft found : drafts) {
            Draft draft = notAtHome(byTheState(found));
            String why = refusal(draft);
            if (why.isEmpty()) {
                kept.add(domestic(draft));
            } else {
                trace.dropped(draft, why);
            }
        }
        return withoutEchoes(kept);
    }

    private String refusal(Draft draft) {
        if (isAim(tree.token(draft.clause().predicate()))) {
            return "an aim is no deed";
        }
        Token predicate = tree.token(draft.clause().predicate());
        boolean attributive = draft.clause().kind() == Row.Kind.ADJECTIVE
                && predicate.baseRelation().equals("amod");
        if (attributive && draft.root().compareTo("16") < 0) {
            return "an adjective beside its noun tells no deed";
        }
        boolean source = !Party.coded(draft.sources()).isEmpty();
        boolean target = !Party.coded(draft.targets()).isEmpty();
        if (!source && !target) {
            return "nobody is named";
        }
        if (draft.clause().kind() == Row.Kind.NOUN) {
            return nounRefusal(draft, source, target);
        }
        boolean told = MATERIAL.contains(draft.root()) && (draft.clause().passive() || isByThings(draft));
        if (!source && !told) {
            return "nobody is named who does it";
        }
        if (draft.root().equals("01") && !target) {
            return "a statement to nobody in particular";
        }
        if (isSameSide(draft)) {
            return "source and target are the same";
        }
        if (draft.future() && draft.sources().stream().allMatch(party -> party.basis() == Party.Basis.MODIFIER)) {
            return "a thing has no plans";
        }
        if (isFightWithNobody(draft, target)) {
            return "a fight with nobody: a race, a match or a figure of speech";
        }
        if (draft.sources().stream().anyMatch(Party::carrier)
                && !draft.root().equals("14")
                && draft.targets().isEmpty()) {
            return "a news medium carries words";
        }
        return "";
    }

    /** « pour discuter », "to deter an invasion", "afin d'éviter": what something is done for. */
    private boolean isAim(Token predicate) {
        boolean adverbial = predicate.baseRelation().equals("advcl");
        return adverbial
                && tree.hasChild(
                        predicate.index(), mark -> mark.index() < predicate.index() && AIMS.contains(mark.lemma()))
                && (predicate.fine().equals("VB") || tree.isFrench());
    }

    /** Somebody "attacked" and nothing says whom; armed actors fight, others play. */
    private static boolean isFightWithNobody(Draft draft, boolean target) {
        boolean violence = draft.root().compareTo("18") >= 0;
        return violence
                && !target
                && draft.sources().stream()
                        .allMatch(party -> party.basis() == Party.Basis.MODIFIER
                                || party.basis() == Party.Basis.UNKNOWN
                                || (party.sectors().isEmpty() && party.name() == null));
    }

    /** "a bombing killed two soldiers": the subject is no actor, and who is behind it stays open. */
    private static boolean isByThings(Draft draft) {
        Token subject = draft.clause().first("subj");
        boolean violence = draft.root().compareTo("18") >= 0;
        return violence
                && subject != null
                && subject.is("NOUN")
                && draft.control().isEmpty();
    }

    private String nounRefusal(Draft draft, boolean source, boolean target) {
        if (!source || !target) {
            return "a noun of action needs both sides";
        }
        if (isSameSide(draft)) {
            return "source and target are the same";
        }
        Token noun = tree.token(draft.clause().predicate());
        if (Character.isUpperCase(noun.text().codePointAt(0)) && noun.index() > 0) {
            return "a title or a name, not a report";
        }
        String preposition = prepositions.nameOf(noun);
        if (noun.baseRelation().equals("root") || noun.baseRelation().equals("nsubj")) {
            return "";
        }
        if (AFTER.contains(preposition.toLowerCase(Locale.ROOT))) {
            return "";
        }
        return "the noun is a topic, not a report";
    }

    private static boolean isSameSide(Draft draft) {
        if (draft.sources().isEmpty() || draft.targets().isEmpty() || draft.reciprocal()) {
            return false;
        }
        return draft.sources().stream()
                .allMatch(source -> draft.targets().stream().allMatch(target -> source.isSameActor(target)));
    }

    /** "police arrested 12 Kenyan students": police without a country act at home, where the other side belongs. */
    private static Draft domestic(Draft draft) {
        boolean fight = draft.root().compareTo("18") >= 0;
        return draft.with(
                athome(draft.sources(), draft.targets(), fight), athome(draft.targets(), draft.sources(), fight));
    }

    /** "Azerbaijan launched an offensive in Nagorno-Karabakh": a state does not do it to itself; the other side stays open. */
    private static Draft notAtHome(Draft draft) {
        boolean named = draft.sources().stream().anyMatch(party -> party.basis() != Party.Basis.UNKNOWN);
        return named && isSameSide(draft) ? draft.with(draft.sources(), List.of()) : draft;
    }

    /** "a French national was arrested in Baku": who may arrest or expel somewhere are the authorities of the place. */
    private Draft byTheState(Draft draft) {
        boolean custody = draft.code().startsWith("173") || draft.code().startsWith("174");
        if (!custody
                || !Party.coded(draft.sources()).isEmpty()
                || draft.targets().isEmpty()) {
            return draft;
        }
        for (String name : List.of("in", "at", "à", "en")) {
            for (Token place : draft.clause().argument(name)) {
                List<Party> found = resolver.apply(place).stream()
                        .filter(party -> party.hasCountry() && party.basis() == Party.Basis.NAMED)
                        .map(party -> party.withSectors(List.of())
                                .withCountry(party.base(), party.country(), Party.Basis.INFERRED))
                        .toList();
                if (!found.isEmpty()) {
                    return draft.with(found, draft.targets());
                }
            }
        }
        return draft;
    }

    private static List<Party> athome(List<Party> parties, List<Party> others, boolean fight) {
        Party home = others.stream().filter(Party::hasCountry).findFirst().orElse(null);
        List<Party> found = new ArrayList<>();
        for (Party party : parties) {
            boolean stateless =
                    isStateless(party, others) && !(fight && party.sectors().contains("REB"));
            found.add(
                    stateless && home != null
                            ? party.withCountry(home.country(), home.country(), Party.Basis.INFERRED)
                            : party);
        }
        return found;
    }

    /** Police and protesters without a country; a president by name only where the others are people of the country. */
    private static boolean isStateless(Party party, List<Party> others) {
        if (party.base() != null || party.sectors().isEmpty()) {
            return false;
        }
        return party.name() == null
                || others.stream().anyMatch(other -> other.sectors().stream().anyMatch(DOMESTIC::contains));
    }

    /** A noun that repeats, between the same parties, what a verb of the sentence says already. */
    private static List<Draft> withoutEchoes(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean echo = draft.clause().kind() == Row.Kind.NOUN
                    && drafts.stream()
                            .anyMatch(other -> other != draft
                                    && other.clause().kind() != Row.Kind.NOUN
                                    && other.root().equals(draft.root())
                                    && sharesSource(other, draft));
            if (!echo) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean sharesSource(Draft one, Draft other) {
        return one.sources().stream().anyMatch(party -> other.sources().stream().anyMatch(party::isSameActor));
    }
}
