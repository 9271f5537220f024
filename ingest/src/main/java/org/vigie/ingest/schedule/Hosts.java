package org.vigie.ingest.schedule;

import java.util.Locale;

/** The host of an address, as far as politeness goes. */
public final class Hosts {
    private Hosts() {}

    /** Host and port in lower case; the address itself when it has none. */
    public static String of(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return url;
        }
        int end = start + 3;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start + 3, end);
        return authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
