package org.vigie.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass over the text of a feed before it is parsed, so that no parser meets what makes parsers hang or lose items:
 * junk before the first tag, document types (their plain entities are kept, nothing is loaded or expanded twice), comments,
 * ampersands and angle brackets that open nothing, endless tags.
 */
final class MarkupGuard {
    private static final int MAX_TAG = 32_768;
    private static final int MAX_ATTRIBUTES = 100;
    private static final int MAX_ENTITY = 1_024;
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,40})\\s+(?:\"([^\"<&%]{0,1024})\"|'([^'<&%]{0,1024})')\\s*>");
    private static final Pattern NETSCAPE =
            Pattern.compile("DTD RSS 0\\.91//|rss-0\\.91\\.dtd", Pattern.CASE_INSENSITIVE);

    private final String in;
    private final StringBuilder out;
    /** HTML 4 names that HTML 5 gave to other characters; feeds follow the older. */
    private final Map<String, String> entities = new HashMap<>(Map.of("lang", "\u2329", "rang", "\u232a"));

    private boolean netscape;
    private int at;

    private MarkupGuard(String in) {
        this.in = in;
        this.out = new StringBuilder(in.length() + 64);
    }

    /** Markup that is safe to parse; whether its document type is Netscape's RSS 0.91. */
    record Guarded(String markup, boolean netscapeDoctype) {}

    static Guarded guard(String text) {
        MarkupGuard guard = new MarkupGuard(text);
        guard.run();
        return new Guarded(guard.out.toString(), guard.netscape);
    }

    private void run() {
        at = Math.max(0, in.indexOf('<'));
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '<') {
                open();
            } else if (c == '&') {
                ampersand(in.length());
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private void open() {
        if (in.startsWith("<!--", at)) {
            skip("-->", 4);
        } else if (in.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (in.startsWith("<!", at)) {
            doctype();
        } else if (in.startsWith("<?", at)) {
            skip(">", 2);
        } else if (at + 1 < in.length() && opensTag(in.charAt(at + 1))) {
            tag();
        } else {
            out.append("&lt;");
            at++;
        }
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '_' || c == ':' || Character.isLetter(c);
    }

    private void skip(String end, int from) {
        int close = in.indexOf(end, at + from);
        at = close < 0 ? at + from : close + end.length();
    }

    /** CDATA stays; one that never ends becomes text, so that it swallows nothing. */
    private void cdata() {
        int close = in.indexOf("]]>", at);
        if (close < 0) {
            at += "<![CDATA[".length();
            return;
        }
        out.append(in, at, close + 3);
        at = close + 3;
    }

    private void doctype() {
        int start = at;
        int brackets = 0;
        for (at += 2; at < in.length(); at++) {
            char c = in.charAt(at);
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && brackets <= 0) {
                break;
            }
        }
        at = Math.min(in.length(), at + 1);
        String declaration = in.substring(start, Math.min(at, start + MAX_TAG));
        netscape |= NETSCAPE.matcher(declaration).find();
        Matcher entity = ENTITY.matcher(declaration);
        while (entity.find() && entities.size() < MAX_ENTITY) {
            String value = entity.group(2) != null ? entity.group(2) : entity.group(3);
            entities.putIfAbsent(entity.group(1), value);
        }
    }

    private void tag() {
        int end = endOfTag();
        if (end < 0) {
            out.append("&lt;");
            at++;
            return;
        }
        int kept = end;
        int attributes = 0;
        for (int i = at; i < end; i++) {
            if (in.charAt(i) == '=' && ++attributes > MAX_ATTRIBUTES) {
                kept = Math.max(at + 1, in.lastIndexOf(' ', i));
                break;
            }
        }
        while (at < kept) {
            if (in.charAt(at) == '&') {
                ampersand(kept);
            } else {
                out.append(in.charAt(at++));
            }
        }
        if (kept < end && in.charAt(end - 2) == '/') {
            out.append('/');
        }
        if (kept < end) {
            out.append('>');
        }
        at = end;
    }

    /** Behind the closing bracket, or -1. A quote that never closes ends at the bracket as well. */
    private int endOfTag() {
        char quote = 0;
        int firstBracket = -1;
        for (int i = at + 1; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c == '>' && firstBracket < 0) {
                firstBracket = i + 1;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = in.charAt(i - 1) == '=' || Character.isWhitespace(in.charAt(i - 1)) ? c : 0;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
            if (i - at > MAX_TAG && firstBracket > 0) {
                return firstBracket;
            }
        }
        return firstBracket;
    }

    private void ampersand(int limit) {
        int end = at + 1;
        boolean numeric = end < limit && in.charAt(end) == '#';
        end += numeric ? 1 : 0;
        int start = end;
        while (end < limit && end - at < 40 && isName(in.charAt(end))) {
            end++;
        }
        boolean reference = end > start && end < limit && in.charAt(end) == ';';
        String value = reference && !numeric ? entities.get(in.substring(start, end)) : null;
        if (value != null) {
            out.append(value);
            at = end + 1;
        } else if (reference) {
            out.append(in, at, end + 1);
            at = end + 1;
        } else {
            out.append("&amp;");
            at++;
        }
    }

    private static boolean isName(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
