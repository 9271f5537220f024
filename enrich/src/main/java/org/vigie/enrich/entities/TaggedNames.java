package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention;

/**
 * The tagger's names with their edges mended: « l'Iran » loses its article, "President Obama" his title, « métro de Pyongyang »
 * the common noun, "Amyntas I" gets his number back.
 */
final class TaggedNames {
    private static final Set<String> EDGE = Set.of(
            "the", "a", "an", "of", "in", "and", "for", "at", "by", "to", "on", "l'", "d'", "le", "la", "les", "un",
            "une", "du", "de", "des", "au", "aux", "à", "et", "en", "par", "pour", "dans", "sur", "qu'", "n'", "s'",
            "j'", "c'", "his", "her", "its", "their", "our", "this", "that", "'s", "'", "ce", "cette", "son", "sa",
            "ses", "leur", "il", "elle", "ils", "elles", "nous", "vous", "je", "he", "she", "it", "we", "they", "i",
            "but", "mais", "or");

    /** Articles that may belong to a name when they stand in the middle of a sentence: « Le Pen », « La Haye », "El Mundo". */
    private static final Set<String> NAME_ARTICLES = Set.of("Le", "La", "Les", "El", "L'", "The");

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "von", "van", "der", "den", "ben", "bin", "ibn", "al", "el", "da", "di", "del", "della",
            "dos", "das", "d'", "zu", "ter", "ten", "af", "av", "abu", "la", "le", "y", "e");

    private static final Set<String> NUMERALS = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "Ier", "Jr", "Jr.", "Sr", "Sr.", "I.", "II.", "III.",
            "IV.");

    private final NameWords lists;

    TaggedNames(NameWords lists) {
        this.lists = lists;
    }

    List<Draft> find(Words words, List<String> labels) {
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            String label = labels.get(from);
            int to = from + 1;
            while (to < words.size() && labels.get(to).equals(label)) {
                to++;
            }
            if (!label.equals("O")) {
                add(words, from, to, label, drafts);
            }
            from = to;
        }
        return drafts;
    }

    private void add(Words words, int from, int to, String label, List<Draft> drafts) {
        boolean misc = label.equals("MISC");
        Mention.Type type = misc ? Mention.Type.ORG : Mention.Type.valueOf(label);
        Draft draft = trim(words, new Draft(from, to, type, misc ? 0 : Draft.TAGGED, "tagger"));
        if (draft != null) {
            drafts.add(numbered(words, draft));
        }
    }

    /** The draft without what is no part of a name; absent when nothing is left. */
    @Nullable
    Draft trim(Words words, Draft draft) {
        int from = draft.from();
        int to = draft.to();
        while (from < to && isLeadingRest(words, from, to, draft.type())) {
            from++;
        }
        while (to > from && isTrailingRest(words, to - 1, draft.type())) {
            to--;
        }
        if (from == to || !hasCapital(words, from, to)) {
            return null;
        }
        return draft.at(from, to);
    }

    private boolean isLeadingRest(Words words, int at, int to, Mention.Type type) {
        if (!words.isWord(at)) {
            return true;
        }
        String lower = words.lower(at);
        if (NAME_ARTICLES.contains(words.text(at)) && !words.isFirst(at) && at + 1 < to && words.isCapital(at + 1)) {
            return type == Mention.Type.ORG && lists.lang.equals("en");
        }
        if (EDGE.contains(lower)) {
            return !(isParticle(words, at) && type == Mention.Type.PER && at + 1 < to);
        }
        if (at + 1 < to && lists.isTitle(lower) && type != Mention.Type.ORG) {
            return !lists.isFirstName(words.text(at)) || !words.isCapital(at);
        }
        boolean isCommon = !words.isCapital(at)
                && !isParticle(words, at)
                && !Character.isDigit(words.text(at).charAt(0));
        return isCommon
                && lists.first(words.text(at)) == null
                && !words.text(at).contains("-");
    }

    private static boolean isParticle(Words words, int at) {
        return PARTICLES.contains(words.text(at)) || PARTICLES.contains(words.lower(at)) && !words.isFirst(at);
    }

    private static boolean isTrailingRest(Words words, int at, Mention.Type type) {
        String word = words.text(at);
        if (words.lang().equals("en") && type != Mention.Type.ORG && Character.isLowerCase(word.codePointAt(0))) {
            return true;
        }
        return (!words.isWord(at) && !word.equals("!")) || EDGE.contains(words.lower(at)) && !words.isAcronym(at);
    }

    private static boolean hasCapital(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.text(i).codePoints().anyMatch(Character::isUpperCase)
                    || !Character.isLowerCase(words.text(i).codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumeral(String word) {
        return NUMERALS.contains(word);
    }

    /** Takes in the number of a ruler and the "Jr." of a son. */
    private static Draft numbered(Words words, Draft draft) {
        if (draft.type() == Mention.Type.ORG) {
            return draft;
        }
        int to = draft.to();
        if (NUMERALS.contains(words.text(to))) {
            return draft.at(draft.from(), to + 1);
        }
        if (words.text(to).equals(",") && words.lower(to + 1).startsWith("jr")) {
            return draft.at(draft.from(), to + 2);
        }
        return draft;
    }
}
