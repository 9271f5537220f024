package org.vigie.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Someone a feed names as author, contributor or publisher; at least one part is present. */
public record Person(
        @Nullable String name,
        @Nullable String email,
        @Nullable String url) {
    boolean isEmpty() {
        return name == null && email == null && url == null;
    }

    /** As a byline reads: the name with the mail address in brackets, or what there is of them. */
    @Nullable
    String display() {
        if (name != null && email != null) {
            return name + " (" + email + ")";
        }
        return name != null ? name : email;
    }
}
