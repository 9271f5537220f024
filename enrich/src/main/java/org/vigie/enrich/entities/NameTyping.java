package org.vigie.enrich.entities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention.Type;
import org.vigie.enrich.entities.NameWords.Head;
import org.vigie.enrich.entities.places.Place;
import org.vigie.enrich.entities.places.Places;

/** Decides what a tagged name is, from what it says itself, then from its neighbours: the tagger's own type comes last. */
final class NameTyping {
    private static final Set<String> INTO_PLACES_EN = Set.of("in", "near", "across", "outside", "throughout");
    private static final Set<String> INTO_PLACES_FR = Set.of("en");

    private static final long LARGE = 100_000;
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("at", "in", "near", "to", "from", "of", "à", "de", "près", "vers");
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "«", "»", "“", "”", "'", "`");

    private final NameWords lists;
    private final Places places;

    NameTyping(NameWords lists, Places places) {
        this.places = places;
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
        if (draft.rank() == 0 || isQuotedTitle(words, draft)) {
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
        if (words.lower(from - 1).equals("of") && words.isCapital(from - 2)) {
            return ofHead(words, draft);
        }
        Head first = lists.first(words.text(from));
        if (first != null && draft.length() > 1 && !isPersonal(words, draft)) {
            return typed(draft, first);
        }
        return draft;
    }

    /** "Department of [Labor]", "Kingdom of [France]", "Treaty of [London]": the head stands before the tagged name. */
    private @Nullable Draft ofHead(Words words, Draft draft) {
        String word = words.text(draft.from() - 2);
        Head head = lists.first(word + " of");
        head = head == null ? lists.first(word) : head;
        if (head == null || head.place().equals("FIRST") && lists.first(word + " of") == null) {
            return draft;
        }
        int from = draft.from() - 2;
        while (words.isCapital(from - 1) && !words.isFirst(from - 1)) {
            from--;
        }
        return typed(draft.at(from, draft.to()), head);
    }

    private static @Nullable Draft typed(Draft draft, Head head) {
        return head.type().equals("NONE") ? null : draft.as(Type.valueOf(head.type()), Draft.SHOWN, "head word");
    }

    /** « Saint » and "San" begin people's names as well. */
    private boolean isPersonal(Words words, Draft draft) {
        return draft.type() == Type.PER && !words.isAcronym(draft.from());
    }

    private @Nullable Type byList(Words words, Draft draft, String phrase) {
        Type listed = lists.book.type(phrase);
        if (listed != null && !isAfterTitle(words, draft.from())) {
            return listed;
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

    /** A quotation that holds nothing but the name: a song, a film, a nickname. */
    private static boolean isQuotedTitle(Words words, Draft draft) {
        return QUOTES.contains(words.text(draft.from() - 1)) && QUOTES.contains(words.text(draft.to()));
    }

    private @Nullable Draft byNeighbours(Words words, Draft draft) {
        String phrase = words.phrase(draft.from(), draft.to());
        if (lists.mayBeOrganisation(phrase) && draft.type() != Type.PER) {
            return draft.as(Type.ORG, Draft.SHOWN, "list");
        }
        if (isTown(words, draft, phrase)) {
            return draft.as(Type.LOC, Draft.TAGGED, "places");
        }
        if (draft.type() == Type.LOC
                && isSpeaking(words, draft)
                && places.find(phrase, lists.lang).isEmpty()) {
            return draft.as(Type.PER, Draft.TAGGED, "it speaks");
        }
        if (draft.type() == Type.LOC
                && draft.length() == 1
                && lists.isFirstName(phrase)
                && !isEntered(words, draft.from())) {
            return draft.as(Type.PER, Draft.GUESSED, "given name");
        }
        if (draft.type() == Type.PER && draft.length() == 1 && isAfterArticle(words, draft.from())) {
            boolean isModifier = words.tag(draft.to()).equals("NOUN");
            return isModifier ? null : draft.as(Type.LOC, Draft.GUESSED, "article");
        }
        if (draft.type() == Type.PER && draft.length() == 1 && isEntered(words, draft.from())) {
            return draft.as(Type.LOC, Draft.TAGGED, "preposition of place");
        }
        return draft;
    }

    /** A tagged body that has the name of a town, and stands where towns stand or is a large one. */
    private boolean isTown(Words words, Draft draft, String phrase) {
        if (draft.type() != Type.ORG || words.isAcronym(draft.from()) || lists.isFirstName(words.text(draft.from()))) {
            return false;
        }
        List<Place> found = places.isAlsoAWord(phrase) ? List.of() : places.find(phrase, lists.lang);
        if (found.isEmpty()) {
            return false;
        }
        boolean isPlaced = PLACE_PREPOSITIONS.contains(words.lower(draft.from() - 1)) && draft.type() == Type.ORG
                || isEntered(words, draft.from());
        return isPlaced || found.get(0).population() >= LARGE;
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

    private static boolean isAfterArticle(Words words, int at) {
        return words.lower(at - 1).equals("the") && !words.text(at).endsWith("s");
    }

    private boolean isEntered(Words words, int at) {
        Set<String> prepositions = lists.lang.equals("fr") ? INTO_PLACES_FR : INTO_PLACES_EN;
        return prepositions.contains(words.lower(at - 1));
    }
}
