package org.vigie.enrich.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which character set bytes are written, whatever they claim.
 *
 * <p>In this order: byte order mark; bytes that are valid UTF-8 with a letter beyond ASCII in it; the HTTP charset; the
 * charset in the document; a statistical guess; windows-1252. Bytes that claim to be UTF-8 and are not, are read as
 * UTF-8 wherever they are, and as windows-1252 in between: that is how « Élysée » written in Latin-1 comes out right,
 * and a page with one broken comment as well.
 */
public final class BytesDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final int GUESS = 65_536;
    private static final Pattern HTTP = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]{2,40})");
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?i)(?:<meta[^>]{0,300}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([^\\s\"'/>;]{2,40})");

    private BytesDecoder() {}

    /** Reads bytes with the help of the HTTP content type, if there is one. */
    public static Decoded decode(byte[] bytes, @Nullable String contentType) {
        Decoded marked = byMark(bytes);
        return marked != null ? marked : unmarked(bytes, contentType);
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            Utf8 utf8 = Utf8.read(bytes, 3);
            return decoded(utf8.text(), StandardCharsets.UTF_8, "bom");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE),
                    StandardCharsets.UTF_16BE,
                    "bom");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE),
                    StandardCharsets.UTF_16LE,
                    "bom");
        }
        return wide(bytes);
    }

    /** UTF-16 without a mark: every other byte of plain markup is zero. */
    private static @Nullable Decoded wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int head = Math.min(bytes.length, 512) & ~1;
        for (int i = 0; i < head; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (head < 8 || Math.max(even, odd) < head * 3 / 8 || Math.min(even, odd) > head / 16) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return decoded(new String(bytes, charset), charset, "guess");
    }

    private static Decoded unmarked(byte[] bytes, @Nullable String contentType) {
        Utf8 utf8 = Utf8.read(bytes, 0);
        if (utf8.wrong() == 0 && utf8.right() > 0) {
            return decoded(utf8.text(), StandardCharsets.UTF_8, "utf-8");
        }
        String said = named(HTTP, contentType);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset http = charset(said);
        Charset declared = http != null ? http : charset(named(IN_DOCUMENT, head));
        if (utf8.wrong() == 0 && (declared == null || isAsciiBased(declared))) {
            return decoded(utf8.text(), StandardCharsets.UTF_8, "utf-8");
        }
        if (utf8.right() > 3 * utf8.wrong()) {
            return decoded(utf8.text(), StandardCharsets.UTF_8, "mixed");
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return decoded(new String(bytes, declared), declared, http != null ? "http" : "meta");
        }
        return guessed(bytes, utf8);
    }

    private static Decoded guessed(byte[] bytes, Utf8 utf8) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > GUESS ? Arrays.copyOf(bytes, GUESS) : bytes);
        CharsetMatch match = detector.detect();
        Charset guess = match == null ? null : charset(match.getName());
        if (guess == null
                || match.getConfidence() < 35
                || guess.equals(WINDOWS_1252)
                || guess.equals(StandardCharsets.UTF_8)
                || match.getName().startsWith("UTF-")
                || isWestern(match.getName())) {
            return utf8.right() > 0
                    ? decoded(utf8.text(), StandardCharsets.UTF_8, "mixed")
                    : decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, "fallback");
        }
        return decoded(new String(bytes, guess), guess, "guess");
    }

    private static boolean isWestern(String name) {
        return name.startsWith("ISO-8859-1") && name.length() == 10 || name.startsWith("IBM");
    }

    /** A charset by its name as browsers understand it; null for a name that nobody knows. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "l1", "cp1252", "ansi":
                return WINDOWS_1252;
            case "utf8", "utf-16", "utf16", "utf-16le", "utf-16be", "utf-32", "utf-7":
                return StandardCharsets.UTF_8;
            case "gb2312", "gb_2312-80", "gbk":
                return Charset.forName("GB18030");
            case "shift_jis", "sjis", "x-sjis", "shift-jis":
                return Charset.forName("windows-31j");
            default:
                try {
                    Charset found = Charset.forName(lower);
                    return found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32")
                            ? StandardCharsets.UTF_8
                            : found;
                } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                    return null;
                }
        }
    }

    private static boolean isAsciiBased(Charset charset) {
        return !charset.name().startsWith("ISO-2022") && !charset.name().startsWith("IBM0");
    }

    private static @Nullable String named(Pattern pattern, @Nullable String where) {
        if (where == null) {
            return null;
        }
        Matcher matcher = pattern.matcher(where);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decoded(String text, Charset charset, String source) {
        return new Decoded(Characters.repaired(text), charset.name(), source);
    }
}
