package org.vigie.ingest.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for an address that has many: {@code HTTPS://www.Example.org:443/a?utm_source=x&id=7#top} is
 * {@code https://www.example.org/a?id=7}. What may distinguish two articles (path, other parameters, their order) stays.
 */
public final class CanonicalUrl {
    private static final List<String> TRACKING = trackingParameters();

    private CanonicalUrl() {}

    /** The canonical spelling, or nothing when it is no address of a web page. */
    public static @Nullable String of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url.strip().replace(" ", "%20").replace("|", "%7C"));
            String scheme = lower(uri.getScheme());
            String host = host(uri);
            if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return null;
            }
            return scheme + "://" + host + port(uri, scheme) + path(uri) + query(uri.getRawQuery());
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String host(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return null;
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        return host.isEmpty()
                ? null
                : lower(host.startsWith("[") ? host : IDN.toASCII(host)).replaceFirst("\\.$", "");
    }

    private static String port(URI uri, String scheme) {
        String digits = Objects.requireNonNullElse(uri.getRawAuthority(), "").replaceFirst("^.*?(?::(\\d*))?$", "$1");
        boolean usual = digits.isEmpty() || digits.equals(scheme.equals("https") ? "443" : "80");
        return usual ? "" : ":" + digits;
    }

    private static String path(URI uri) {
        String path = uri.normalize().getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = lower(parameter.replaceFirst("=.*", ""));
        return TRACKING.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    private static List<String> trackingParameters() {
        var resource = Objects.requireNonNull(CanonicalUrl.class.getResourceAsStream("tracking-parameters.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
