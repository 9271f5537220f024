package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.enrich.article.Mention.Type;

/**
 * What an article says once of its names holds for the rest of it: after "Hanna Berg" a lone "Berg" is a person,
 * after « Agence spatiale (ASN) » every ASN is a body, and a name tagged twice as a place and once as a person is a place.
 */
final class ArticleNames {
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Map<String, Map<Type, Integer>> votes = new HashMap<>();

    /** A sentence and the names found in it by itself. */
    record Found(Words words, List<Draft> drafts) {}

    static ArticleNames of(List<Found> sentences) {
        ArticleNames names = new ArticleNames();
        for (Found found : sentences) {
            for (Draft draft : found.drafts()) {
                names.learn(found.words(), draft);
            }
        }
        return names;
    }

    private void learn(Words words, Draft draft) {
        if (draft.type() == Type.PER && draft.length() > 1 && draft.rank() >= Draft.TAGGED) {
            int last = draft.to() - 1;
            while (last > draft.from() && TaggedNames.isNumeral(words.text(last))) {
                last--;
            }
            if (last > draft.from() && words.text(last).length() > 1 && words.isCapital(last)) {
                surnames.add(words.text(last));
            }
        }
        boolean bracket =
                words.text(draft.to()).equals("(") && words.text(draft.to() + 2).equals(")");
        if (draft.type() == Type.ORG && bracket && words.isAcronym(draft.to() + 1)) {
            acronyms.add(words.text(draft.to() + 1));
        }
        if (draft.length() == 1) {
            int weight = draft.rank() >= Draft.SHOWN ? 3 : draft.rank() >= Draft.TAGGED ? 2 : 1;
            votes.computeIfAbsent(words.text(draft.from()), unused -> new HashMap<>())
                    .merge(draft.type(), weight, Integer::sum);
        }
    }

    /** The names of one sentence in the light of the whole article, in order of appearance. */
    List<Draft> mend(Found found) {
        List<Draft> mended = new ArrayList<>();
        for (Draft draft : found.drafts()) {
            mended.add(mend(found.words(), draft));
        }
        for (int i = 0; i < found.words().size(); i++) {
            Draft single = new Draft(i, i + 1, Type.PER, Draft.SHOWN, "named before");
            String word = found.words().text(i);
            boolean isFree = found.drafts().stream().noneMatch(single::overlaps);
            if (isFree && (surnames.contains(word) || acronyms.contains(word))) {
                mended.add(single.as(acronyms.contains(word) ? Type.ORG : Type.PER, Draft.SHOWN, "named before"));
            }
        }
        mended.sort(Comparator.comparingInt(Draft::from));
        return mended;
    }

    private Draft mend(Words words, Draft draft) {
        String word = words.text(draft.from());
        if (draft.length() > 1 || draft.rank() >= Draft.KNOWN) {
            return draft;
        }
        if (acronyms.contains(word)) {
            return draft.as(Type.ORG, Draft.SHOWN, "named before");
        }
        boolean isPlace = draft.type() == Type.LOC && draft.rank() >= Draft.SHOWN;
        if (surnames.contains(word) && !isPlace) {
            return draft.as(Type.PER, Draft.SHOWN, "named before");
        }
        return draft.rank() >= Draft.SHOWN ? draft : draft.as(majority(word, draft.type()), draft.rank(), draft.why());
    }

    private Type majority(String word, Type own) {
        Map<Type, Integer> counts = votes.getOrDefault(word, Map.of());
        Type best = own;
        for (Type type : Type.values()) {
            if (counts.getOrDefault(type, 0) > counts.getOrDefault(best, 0)) {
                best = type;
            }
        }
        return best;
    }
}
