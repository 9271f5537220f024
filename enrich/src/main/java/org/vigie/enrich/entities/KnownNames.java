package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention.Type;
import org.vigie.enrich.entities.actors.ActorKind;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;
import org.vigie.enrich.entities.places.Places;

/** Names of the actor table in a sentence, and the demonyms, which are no names but look like them. */
final class KnownNames {
    private final ActorTable actors;
    private final Places places;
    private final TaggedNames edges;
    private final NameWords lists;

    KnownNames(ActorTable actors, Places places, TaggedNames edges, NameWords lists) {
        this.actors = actors;
        this.places = places;
        this.edges = edges;
        this.lists = lists;
    }

    /** What the table says of one sentence. */
    record Known(List<Draft> names, List<Match> demonyms) {
        /** Whether the words are just "Russians" or « Ukrainien ». */
        boolean isDemonym(Draft draft) {
            return demonyms.stream().anyMatch(match -> match.from() <= draft.from() && draft.to() <= match.to());
        }

        /** « agence [Reuters] »: a common noun before a name that the table has without it. */
        Draft withoutHead(Words words, Draft draft) {
            boolean isCommon = draft.length() > 1 && !words.isCapital(draft.from());
            boolean isKnown =
                    names.stream().anyMatch(name -> name.from() == draft.from() + 1 && name.to() == draft.to());
            return isCommon && isKnown ? draft.at(draft.from() + 1, draft.to()) : draft;
        }
    }

    Known find(Words words) {
        List<Draft> names = new ArrayList<>();
        List<Match> demonyms = new ArrayList<>();
        for (Match match : actors.find(words.texts(), words.lang())) {
            if (isPeople(words, match)) {
                demonyms.add(match);
            } else if (match.whole()) {
                Draft draft = name(words, match);
                if (draft != null) {
                    names.add(draft);
                }
            }
        }
        return new Known(names, demonyms);
    }

    /** "Russian", « les Kurdes »: people of a country or region, which is no name. */
    private boolean isPeople(Words words, Match match) {
        if (match.kind() == AliasKind.DEMONYM_ADJECTIVE || match.kind() == AliasKind.DEMONYM_NOUN) {
            return true;
        }
        String phrase = words.phrase(match.from(), match.to());
        return match.rows().get(0).kind() == ActorKind.REGION
                && (lists.isNoName(phrase)
                        || places.find(phrase, words.lang()).isEmpty() && lists.book.type(phrase) == null);
    }

    private @Nullable Draft name(Words words, Match match) {
        Type type = type(match.rows().get(0).kind());
        Draft draft = edges.trim(words, new Draft(match.from(), match.to(), type, Draft.KNOWN, "actor table"));
        if (draft == null || isDoubtful(words, match, draft)) {
            return null;
        }
        return draft;
    }

    /** One word that may be something else here: "Will", "May", « Total » at the beginning of a sentence. */
    private boolean isDoubtful(Words words, Match match, Draft draft) {
        if (draft.length() > 1 || match.kind() == AliasKind.ACRONYM) {
            return false;
        }
        String word = words.text(draft.from());
        boolean isCommon = lists.isNoName(word) || lists.isCommon(words.lower(draft.from()));
        return isCommon
                && (words.isFirst(draft.from()) || !words.tag(draft.from()).equals("PROPN"));
    }

    private static Type type(ActorKind kind) {
        return switch (kind) {
            case COUNTRY, REGION, SEAT -> Type.LOC;
            case ORGANISATION -> Type.ORG;
            case PERSON -> Type.PER;
        };
    }
}
