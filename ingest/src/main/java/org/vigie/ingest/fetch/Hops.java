package org.vigie.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.Urls;

/** The addresses one fetch has gone through: not too many, none twice. */
final class Hops {
    private static final int LONGEST = 2_048;

    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private final Set<String> visited = new HashSet<>();
    private final int maxRedirects;

    Hops(int maxRedirects) {
        this.maxRedirects = maxRedirects;
    }

    int count() {
        return visited.size();
    }

    boolean go(String url) {
        return visited.size() <= maxRedirects && visited.add(url);
    }

    /** Where an answer sends us, or null when it is the end of the way. */
    static @Nullable String next(Fetched.Answer answer) {
        String location = answer.header("location");
        boolean redirect = switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        if (!redirect || location == null) {
            return null;
        }
        String next = Urls.resolve(answer.url(), location);
        return next.isEmpty() ? location : next;
    }

    /** The address as one that can be asked for: http or https, with a host, written in ASCII, without user and fragment. */
    static @Nullable URI webAddress(String url) {
        if (url.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(ascii(url.strip()));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost() == null ? hostOf(uri) : uri.getHost();
            if (!(scheme.equals("http") || scheme.equals("https"))
                    || host == null
                    || host.isEmpty()
                    || isOddNumber(host)) {
                return null;
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new URI(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path + query);
        } catch (URISyntaxException | IllegalArgumentException unusable) {
            return null;
        }
    }

    /** 2130706433, 0x7f.1 and 0177.0.0.1 are ways to write 127.0.0.1 that only those use who have something to hide. */
    private static boolean isOddNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean number = last.matches("\\d+|0[xX][0-9a-fA-F]*");
        return number && !DOTTED_QUAD.matcher(host).matches();
    }

    /** A host with characters of other alphabets. */
    private static @Nullable String hostOf(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null || authority.contains("@") || authority.contains("%")) {
            return null;
        }
        return authority.replaceFirst(":\\d*$", "");
    }

    /** Percent-encodes what may not stand in an address; the host becomes punycode. */
    private static String ascii(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (start > 1 && end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = start > 1 ? url.substring(start, end) : "";
        boolean plain = host.chars().allMatch(c -> c < 0x80);
        String head = start > 1 ? url.substring(0, start) + (plain ? host : java.net.IDN.toASCII(host)) : "";
        StringBuilder rest = new StringBuilder();
        for (byte b : url.substring(start > 1 ? end : 0).getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            boolean ok = c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
            rest.append(ok ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return head + rest;
    }

    static String shown(String url) {
        return url.length() > 100 ? url.substring(0, 100) + "..." : url;
    }
}
