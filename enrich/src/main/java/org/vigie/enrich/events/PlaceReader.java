package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.EventPlace;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorKind;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.Match;
import org.vigie.enrich.entities.places.Place;
import org.vigie.enrich.entities.places.PlaceContext;
import org.vigie.enrich.entities.places.PlaceResolver;

/** Where a deed was done, by a locative of its own clause. Words are not located: statements, appeals and threats have no place. */
final class PlaceReader {
    private static final Set<String> LOCATED = Set.of("04", "06", "07", "08", "14", "15", "16", "17", "18", "19", "20");
    private static final List<String> LOCATIVES = List.of(
            "in",
            "at",
            "near",
            "off",
            "outside",
            "across",
            "inside",
            "around",
            "à",
            "en",
            "dans",
            "près de",
            "au large de",
            "autour de",
            "sur",
            "on",
            "sous",
            "chez");
    private static final Set<String> OF = Set.of("of", "de", "d'", "du");
    private static final int LONGEST = 6;

    private final Tree tree;
    private final SentenceNames names;
    private final Prepositions prepositions;
    private final PlaceResolver places;
    private final List<String> countries;

    PlaceReader(Tree tree, SentenceNames names, PlaceResolver places, Set<String> countries) {
        this.tree = tree;
        this.names = names;
        this.prepositions = new Prepositions(tree);
        this.places = places;
        this.countries = List.copyOf(new TreeSet<>(countries));
    }

    /** The place of a deed; absent when its clause names none that is certain. */
    @Nullable
    EventPlace place(Draft draft) {
        if (!LOCATED.contains(draft.root())) {
            return null;
        }
        EventPlace ofAct = in(draft.act());
        return ofAct == null && draft.act() != draft.clause() ? in(draft.clause()) : ofAct;
    }

    private @Nullable EventPlace in(Clause clause) {
        for (String locative : LOCATIVES) {
            for (Token head : clause.argument(locative)) {
                EventPlace place = at(head);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private @Nullable EventPlace at(Token head) {
        if (head.is("PROPN")) {
            return named(head);
        }
        for (Token inner : tree.children(head.index(), "nmod", "appos", "flat", "compound")) {
            boolean name = inner.is("PROPN")
                    && (OF.contains(prepositions.nameOf(inner))
                            || !inner.relation().startsWith("nmod"));
            EventPlace place = name ? named(inner) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable EventPlace named(Token head) {
        Match match = names.covering(head.index());
        if (match != null
                && match.rows().get(0).kind() == ActorKind.COUNTRY
                && match.preferred() != null
                && isCountryName(match)) {
            ActorRow row = match.rows().get(0);
            return new EventPlace(row.name(tree.lang()), row.country(), null, null, null, null);
        }
        Place place = places.resolve(words(head), new PlaceContext(tree.lang(), true, countries, List.of()));
        if (place == null) {
            return null;
        }
        return new EventPlace(
                place.name(tree.lang()), place.country(), place.adm1(), place.lat(), place.lon(), place.geonamesId());
    }

    private static boolean isCountryName(Match match) {
        return switch (match.kind()) {
            case NAME, ACRONYM -> true;
            default -> false;
        };
    }

    /** The name around its head: "Gaza Strip", "Ta Muen", without article and preposition. */
    private String words(Token head) {
        List<Token> name = new ArrayList<>();
        for (Token word : tree.subtree(head.index(), child -> !isPartOfName(child))) {
            name.add(word);
        }
        return name.size() > LONGEST ? head.text() : names.cut(Tree.span(name));
    }

    private static boolean isPartOfName(Token child) {
        return switch (child.baseRelation()) {
            case "compound", "flat", "goeswith", "fixed" -> true;
            case "amod", "nummod" -> child.is("PROPN");
            default -> false;
        };
    }
}
