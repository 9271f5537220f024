package org.vigie.ingest.feed;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a feed as text. What the byte order mark says holds; then what HTTP says, after RFC 3023; then the XML prolog;
 * then UTF-8, then a guess, then windows-1252. A claim counts only when every byte agrees with it. UTF-8 with a few stray
 * bytes, the mark of a page glued together from several sources, is read as UTF-8 with those bytes as windows-1252.
 */
final class TextDecoder {
    /** The text, the encoding it was read with, and whether a stated encoding was wrong. */
    record Decoded(String text, String encoding, @Nullable String complaint) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:+-]+)\\s*[\"']");
    private static final Pattern HTTP_CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final int GUESS_FROM = 50_000;
    private static final int SURE_ENOUGH = 20;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes, @Nullable String contentType) {
        Mark mark = Mark.of(bytes);
        byte[] body = mark == null ? bytes : Arrays.copyOfRange(bytes, mark.length(), bytes.length);
        String stated = stated(body, mark);
        Set<String> candidates = new LinkedHashSet<>();
        if (mark != null) {
            candidates.add(mark.charset());
        }
        add(candidates, byHttp(contentType, stated));
        add(candidates, stated);
        candidates.add("utf-8");
        String first = candidates.iterator().next();
        for (String candidate : candidates) {
            String text = strictly(body, candidate);
            if (text != null) {
                return new Decoded(
                        text, name(candidate), candidate.equals(first) ? null : "is not " + first + " as stated");
            }
        }
        String complaint = "is not " + first + " as stated";
        if (mostlyUtf8(body)) {
            return new Decoded(mixed(body), "utf-8", complaint);
        }
        return guessed(body, complaint);
    }

    private static void add(Set<String> candidates, @Nullable String name) {
        if (name != null) {
            candidates.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** RFC 3023: text/xml without charset is ASCII, application/xml follows the prolog. */
    private static @Nullable String byHttp(@Nullable String contentType, @Nullable String prolog) {
        if (contentType == null) {
            return null;
        }
        Matcher charset = HTTP_CHARSET.matcher(contentType);
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (charset.find() && !type.isEmpty()) {
            return charset.group(1);
        }
        boolean xml = type.endsWith("+xml") || type.endsWith("/xml") || type.endsWith("/xml-external-parsed-entity");
        if (type.startsWith("text/") && xml) {
            return "us-ascii";
        }
        return prolog;
    }

    private static @Nullable String stated(byte[] body, @Nullable Mark mark) {
        byte[] head = Arrays.copyOf(body, Math.min(body.length, 1024));
        Charset reading = mark == null ? StandardCharsets.ISO_8859_1 : Charset.forName(mark.charset());
        Matcher prolog = PROLOG.matcher(new String(head, reading));
        return prolog.find() ? prolog.group(1) : null;
    }

    private static @Nullable String strictly(byte[] bytes, String name) {
        try {
            return charset(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException unfit) {
            return null; // the next candidate is tried
        }
    }

    /** GB 2312 and GBK are read as their superset, as every browser does. */
    private static Charset charset(String name) {
        return Charset.forName(name.equals("gb2312") || name.equals("gbk") ? "gb18030" : name);
    }

    private static String name(String candidate) {
        String canonical = charset(candidate).name().toLowerCase(Locale.ROOT);
        return candidate.startsWith("iso-8859") ? candidate : canonical;
    }

    private static Decoded guessed(byte[] body, String complaint) {
        CharsetMatch guess = new CharsetDetector()
                .setText(Arrays.copyOf(body, Math.min(body.length, GUESS_FROM)))
                .detect();
        if (guess != null
                && guess.getConfidence() >= SURE_ENOUGH
                && !guess.getName().startsWith("ISO-8859-1")) {
            String text = strictly(body, guess.getName());
            if (text != null) {
                return new Decoded(text, guess.getName().toLowerCase(Locale.ROOT), complaint);
            }
        }
        return new Decoded(new String(body, WINDOWS_1252), "windows-1252", complaint);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return good > bad;
    }

    private static String mixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 0) {
                text.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                text.append(new String(bytes, i, 1, WINDOWS_1252));
                start = i + 1;
            }
            i += Math.max(1, length);
        }
        return text.append(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8))
                .toString();
    }

    /** Length of the UTF-8 sequence at {@code i}, 0 when there is none. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** A byte order mark, or the shape of {@code <?xm} or {@code <x} in a wide encoding. */
    private record Mark(String charset, int length) {
        static @Nullable Mark of(byte[] b) {
            if (starts(b, 0xef, 0xbb, 0xbf)) {
                return new Mark("utf-8", 3);
            } else if (starts(b, 0, 0, 0xfe, 0xff)) {
                return new Mark("utf-32be", 4);
            } else if (starts(b, 0xff, 0xfe, 0, 0)) {
                return new Mark("utf-32le", 4);
            } else if (starts(b, 0xfe, 0xff)) {
                return new Mark("utf-16be", 2);
            } else if (starts(b, 0xff, 0xfe)) {
                return new Mark("utf-16le", 2);
            } else if (starts(b, 0, 0, 0, 0x3c)) {
                return new Mark("utf-32be", 0);
            } else if (starts(b, 0x3c, 0, 0, 0)) {
                return new Mark("utf-32le", 0);
            } else if (starts(b, 0, 0x3c, 0)) {
                return new Mark("utf-16be", 0);
            } else if (starts(b, 0x3c, 0) && b.length > 3 && b[3] == 0) {
                return new Mark("utf-16le", 0);
            }
            return starts(b, 0x4c, 0x6f, 0xa7, 0x94) && Charset.isSupported("IBM037") ? new Mark("ibm037", 0) : null;
        }

        private static boolean starts(byte[] b, int... with) {
            for (int i = 0; i < with.length; i++) {
                if (b.length <= i || (b[i] & 0xff) != with[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
