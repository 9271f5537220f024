package org.vigie.ingest.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Relative references made absolute after RFC 3986 section 5, for any text a publisher may write where an address belongs.
 * A scheme that could run something when followed gives the empty string.
 */
public final class Urls {
    private static final Pattern PARTS = Pattern.compile(
            "^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?$", Pattern.DOTALL);
    private static final Pattern TOO_MANY_SLASHES = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)/+");
    private static final Set<String> SAFE = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "mailto", "tel", "sms", "xmpp", "magnet", "news", "nntp", "feed",
            "urn", "tag", "geo", "irc", "ircs", "rtsp", "mms", "itms", "itpc", "pcast", "webcal", "gopher", "acct",
            "doi", "info");

    private Urls() {}

    /** {@code reference} seen from {@code base}, which may be empty; empty when following it could be dangerous. */
    public static String resolve(String base, String reference) {
        String written = TOO_MANY_SLASHES.matcher(clean(reference)).replaceFirst("$1");
        String absolute = base.isEmpty() ? written : join(base, written);
        return isSafe(absolute) ? absolute : "";
    }

    static boolean isSafe(String url) {
        Matcher parts = PARTS.matcher(clean(url));
        if (!parts.matches() || parts.group(1) == null) {
            return !url.contains(":") || url.indexOf(':') > firstOf(url, "/?#");
        }
        return SAFE.contains(parts.group(1).toLowerCase(Locale.ROOT));
    }

    private static int firstOf(String text, String any) {
        for (int i = 0; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Browsers ignore white space around an address, and line breaks and tabs within. */
    private static String clean(String url) {
        return url.strip().replaceAll("[\\t\\r\\n\\x00-\\x08]", "");
    }

    private static String join(String base, String reference) {
        Matcher b = PARTS.matcher(base);
        Matcher r = PARTS.matcher(reference);
        if (!b.matches() || !r.matches() || b.group(1) == null || r.group(1) != null) {
            return reference;
        }
        String scheme = b.group(1) + ":";
        if (r.group(2) != null) {
            return scheme + "//" + r.group(2) + withoutDots(r.group(3)) + tail(r);
        }
        if (b.group(2) == null && !b.group(3).startsWith("/")) {
            return reference.isEmpty() ? base : reference;
        }
        String authority = b.group(2) == null ? "" : "//" + b.group(2);
        String path = r.group(3);
        if (path.isEmpty()) {
            String query = r.group(4) != null ? r.group(4) : or(b.group(4));
            return scheme + authority + b.group(3) + query + or(r.group(5));
        }
        return scheme + authority + withoutDots(path.startsWith("/") ? path : merged(b, path)) + tail(r);
    }

    private static String merged(Matcher base, String path) {
        String before = base.group(3);
        return before.isEmpty() ? "/" + path : before.substring(0, before.lastIndexOf('/') + 1) + path;
    }

    private static String tail(Matcher reference) {
        return or(reference.group(4)) + or(reference.group(5));
    }

    private static String or(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        java.util.ArrayList<String> kept = new java.util.ArrayList<>();
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (steps[i].equals("..")) {
                if (kept.size() > 1) {
                    kept.remove(kept.size() - 1);
                }
                if (last) {
                    kept.add("");
                }
            } else if (!steps[i].equals(".")) {
                kept.add(steps[i]);
            } else if (last) {
                kept.add("");
            }
        }
        return String.join("/", kept);
    }
}
