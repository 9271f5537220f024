package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention.Type;
import org.vigie.enrich.entities.NameWords.Head;

/**
 * Names that the tagger left out: capitalised words whose head word ("the Ottoman Empire"), number ("Ramesses II"), list or
 * place in the sentence ("Kipling also met") shows what they are.
 */
final class LooseNames {
    private static final Pattern COMMON_ENDING = Pattern.compile(
            ".*(?:ism|isme|ians|iens|ains|eans|omans|ese|ish|ists|istes|ites|day|days|age|tion|ment|ness|ship)");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "no", "le", "la", "les", "l'", "un", "une", "des", "du",
            "ce", "cette", "ces", "au", "aux", "-", "–", "\"", "«", "'", "``", "#", "@");

    private final NameWords lists;
    private final TaggedNames edges;

    LooseNames(NameWords lists, TaggedNames edges) {
        this.lists = lists;
        this.edges = edges;
    }

    /** Names among the words that no draft covers yet. */
    List<Draft> find(Words words, List<String> labels) {
        List<Draft> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && isFree(words, labels, to) && !(to > from && words.isFirst(to))) {
                to++;
            }
            if (to > from) {
                Draft draft = guess(words, from, to);
                if (draft != null) {
                    found.add(draft);
                }
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private boolean isFree(Words words, List<String> labels, int at) {
        return words.isCapital(at)
                && (labels.get(at).equals("O") || labels.get(at).equals("MISC"))
                && words.isWord(at);
    }

    private @Nullable Draft guess(Words words, int from, int to) {
        int start = from;
        while (start < to && (lists.isTitle(words.lower(start)) || isOpening(words, start))) {
            start++;
        }
        if (start == to) {
            return null;
        }
        Draft draft = new Draft(start, to, Type.PER, Draft.GUESSED, "capital");
        Draft headed = byHead(words, draft);
        if (headed != null) {
            return headed.rank() == 0 ? null : headed;
        }
        if (TaggedNames.isNumeral(words.text(to - 1))
                && to - start > 1
                && !words.text(to - 1).equals("I")) {
            return draft.as(Type.PER, Draft.SHOWN, "number of a ruler");
        }
        boolean isTitled = lists.isTitle(words.lower(start - 1));
        if (isTitled && to - start <= 3 && areNames(words, start, to)) {
            return edges.trim(words, draft.as(Type.PER, Draft.SHOWN, "title"));
        }
        return byPlace(words, draft);
    }

    /** A word that has its capital only because it begins the sentence. */
    private static boolean isOpening(Words words, int at) {
        return words.isFirst(at) && !words.tag(at).equals("PROPN");
    }

    private @Nullable Draft byHead(Words words, Draft draft) {
        if (draft.length() < 2) {
            return null;
        }
        Head last = lists.last(words.text(draft.to() - 1));
        if (last == null) {
            return null;
        }
        boolean none = last.type().equals("NONE");
        return none
                ? draft.as(Type.ORG, 0, "head word")
                : draft.as(Type.valueOf(last.type()), Draft.SHOWN, "head word");
    }

    /** "northern X", "the city of X", « en X », « la ville de X ». */
    private boolean isPlaced(Words words, int at) {
        String before = words.lower(at - 1);
        boolean isLinked = before.equals("of") || before.equals("de") || before.equals("d'");
        return lists.isPlaceWord(before) || isLinked && lists.isPlaceWord(words.lower(at - 2));
    }

    private boolean areNames(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.tag(i).equals("PROPN") || lists.isNoName(words.text(i)) || words.isAcronym(i)) {
                return false;
            }
        }
        return true;
    }

    /** One or two proper names where a person may stand: not after an article, nor before a common noun. */
    private @Nullable Draft byPlace(Words words, Draft draft) {
        if (draft.length() > 2 || !areNames(words, draft.from(), draft.to())) {
            return null;
        }
        String before = words.lower(draft.from() - 1);
        String word = words.text(draft.to() - 1);
        boolean isGiven = lists.isFirstName(words.text(draft.from()));
        if (DETERMINERS.contains(before)
                || COMMON_ENDING.matcher(words.lower(draft.to() - 1)).matches()) {
            return null;
        }
        if (words.isFirst(draft.from()) && !isGiven || lists.first(word) != null || lists.last(word) != null) {
            return null;
        }
        boolean isPart = (before.equals("of") || before.equals("to")) && words.isCapital(draft.from() - 2);
        if (isPart || words.text(draft.from()).length() < 3) {
            return null;
        }
        if (isPlaced(words, draft.from())) {
            return draft.as(Type.LOC, Draft.GUESSED, "word of place before it");
        }
        boolean isModifier =
                words.tag(draft.to()).equals("NOUN") || words.tag(draft.to()).equals("ADJ");
        return isModifier || words.tag(draft.from() - 1).equals("NUM") ? null : draft;
    }
}
