package org.vigie.enrich.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Signs that an article is for subscribers. Phrases are no sign: they stand on free pages as well. */
final class Paywall {
    private static final Set<Integer> STATUSES = Set.of(401, 402, 403, 451);
    private static final Set<String> LOCKED =
            Set.of("locked", "metered", "paid", "premium", "subscription", "subscriber");

    private Paywall() {}

    static boolean isOn(Document page, PageFacts facts, int status) {
        Boolean free = facts.linked().free();
        if (free != null) {
            return !free;
        }
        List<String> tier = facts.all(List.of("article:content_tier", "content_tier", "article:opinion_tier"));
        return STATUSES.contains(status)
                || tier.stream().anyMatch(word -> LOCKED.contains(word.toLowerCase(Locale.ROOT)))
                || page.selectFirst(
                                "[itemprop=isAccessibleForFree][content=False], [itemprop=isAccessibleForFree][content=false]")
                        != null;
    }
}
