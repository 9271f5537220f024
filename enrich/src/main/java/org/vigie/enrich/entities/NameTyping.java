package org.vigie.enrich.entities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention.Type;
import org.vigie.enrich.entities.NameWords.Head;

/** Decides what a tagged name is, from what it says itself, then from its neighbours: the tagger's own type comes last. */
final class NameTyping {
    private static final Set<String> INTO_PLACES_EN = Set.of("in", "near", "across", "outside", "throughout");
    private static final Set<String> INTO_PLACES_FR = Set.of("en");

    private final NameWords lists;

    NameTyping(NameWords lists) {
        this.lists = lists;
    }

    /** The draft with its type, perhaps longer by a head word before it; absent when it is no name. */
    @Nullable
    Draft decide(Words words, Draft draft) {
        Draft headed = byHead(words, draft);
        if (headed == null || headed != draft) {
            return headed;
        }
        String phrase = words.phrase(draft.from(), draft.to());
        if (lists.isNoName(phrase) || isPeople(words, draft)) {
            return null;
        }
        Type type = byList(words, draft, phrase);
        if (type != null) {
            return draft.as(type, Draft.SHOWN, "list");
        }
        if (draft.rank() == 0) {
            return null;
        }
        return byNeighbours(words, draft);
    }

    private @Nullable Draft byHead(Words words, Draft draft) {
        int from = draft.from();
        int to = draft.to();
        Head last = lists.last(words.text(to - 1));
        if (last != null && draft.length() > 1) {
            return typed(draft, last);
        }
        Head first = lists.first(words.text(from));
        if (first != null && draft.length() > 1 && !isPersonal(words, draft)) {
            return typed(draft, first);
        }
        return draft;
    }

    private static @Nullable Draft typed(Draft draft, Head head) {
        return head.type().equals("NONE") ? null : draft.as(Type.valueOf(head.type()), Draft.SHOWN, "head word");
    }

    /** « Saint » and "San" begin people's names as well. */
    private boolean isPersonal(Words words, Draft draft) {
        return draft.type() == Type.PER && !words.isAcronym(draft.from());
    }

    private @Nullable Type byList(Words words, Draft draft, String phrase) {
        if (lists.isSurelyOrganisation(phrase) && !isAfterTitle(words, draft.from())) {
            return Type.ORG;
        }
        if (isAfterTitle(words, draft.from()) && draft.type() != Type.ORG) {
            return Type.PER;
        }
        if (draft.length() > 1 && draft.type() != Type.ORG && lists.isFirstName(words.text(draft.from()))) {
            return Type.PER;
        }
        return null;
    }

    private boolean isAfterTitle(Words words, int at) {
        return lists.isTitle(words.lower(at - 1)) && !words.text(at - 1).equals("Saint");
    }

    /** « deux Australiens », "the Romans": people, not a place. */
    private boolean isPeople(Words words, Draft draft) {
        if (draft.length() > 1 || draft.type() == Type.PER || !lists.lang.equals("fr")) {
            return false;
        }
        String word = words.lower(draft.from());
        return word.endsWith("ains") || word.endsWith("iens") || word.endsWith("ien") || word.endsWith("iennes");
    }

    private Draft byNeighbours(Words words, Draft draft) {
        String phrase = words.phrase(draft.from(), draft.to());
        if (lists.isOrganisation(phrase) && draft.type() != Type.PER) {
            return draft.as(Type.ORG, Draft.SHOWN, "list");
        }
        if (draft.type() == Type.LOC && isSpeaking(words, draft)) {
            return draft.as(Type.PER, Draft.TAGGED, "it speaks");
        }
        if (draft.type() == Type.PER && draft.length() == 1 && isEntered(words, draft.from())) {
            return draft.as(Type.LOC, Draft.TAGGED, "preposition of place");
        }
        return draft;
    }

    private boolean isSpeaking(Words words, Draft draft) {
        if (lists.lang.equals("fr")) {
            boolean inverted = lists.isSpeech(words.lower(draft.from() - 1));
            return inverted
                    || List.of("a", "avait").contains(words.lower(draft.to()))
                            && lists.isSpeech(words.lower(draft.to() + 1));
        }
        return lists.isSpeech(words.lower(draft.to()))
                || lists.isSpeech(words.lower(draft.from() - 1))
                        && words.text(draft.to()).equals(".");
    }

    private boolean isEntered(Words words, int at) {
        Set<String> prepositions = lists.lang.equals("fr") ? INTO_PLACES_FR : INTO_PLACES_EN;
        return prepositions.contains(words.lower(at - 1));
    }
}
