package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the article has spoken of so far: subjects for pronouns, full names for surnames, described offices for bare ones
 * ("the president"), and the countries in the order in which they were named.
 */
final class ArticleMemory {
    private static final int SENTENCES_BACK = 2;

    private record Subject(int sentence, int token, List<Party> parties, boolean plural) {}

    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, Party> bySurname = new LinkedHashMap<>();
    private final Map<String, Party> byRole = new LinkedHashMap<>();
    private final List<Party> countries = new ArrayList<>();

    void rememberSubject(int sentence, int token, List<Party> parties, boolean plural) {
        if (!parties.isEmpty()) {
            subjects.add(new Subject(sentence, token, List.copyOf(parties), plural));
        }
    }

    void remember(Party party) {
        String name = party.name();
        if (name != null && party.basis() != Party.Basis.UNKNOWN && party.isCoded()) {
            String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            bySurname.putIfAbsent(surname, party);
        }
        if (party.base() != null && party.basis().compareTo(Party.Basis.ANAPHORA) < 0) {
            countries.removeIf(known -> party.base().equals(known.base()));
            countries.add(party);
        }
    }

    void rememberRole(String roleLemma, Party party) {
        if (party.base() != null) {
            byRole.put(roleLemma, party);
        }
    }

    @Nullable
    Party bySurname(String word) {
        return bySurname.get(word.toLowerCase(Locale.ROOT));
    }

    @Nullable
    Party byRole(String roleLemma) {
        return byRole.get(roleLemma);
    }

    /** The subject that a pronoun at this place most likely takes up; empty when nothing fits. */
    List<Party> antecedent(int sentence, int token, boolean plural) {
        for (int i = subjects.size() - 1; i >= 0; i--) {
            Subject subject = subjects.get(i);
            boolean before = subject.sentence == sentence && subject.token < token;
            if (before && fits(subject, plural)) {
                return subject.parties;
            }
        }
        for (int back = 1; back <= SENTENCES_BACK; back++) {
            for (Subject subject : subjects) {
                if (subject.sentence == sentence - back && fits(subject, plural)) {
                    return subject.parties;
                }
            }
        }
        return List.of();
    }

    private static boolean fits(Subject subject, boolean plural) {
        return subject.plural == plural || (plural && subject.parties.size() > 1);
    }

    /** The two countries or organisations named last, for "both governments"; empty unless there are two. */
    List<Party> lastTwo() {
        return countries.size() < 2
                ? List.of()
                : List.copyOf(countries.subList(countries.size() - 2, countries.size()));
    }
}
