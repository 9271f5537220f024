package org.vigie.enrich.page;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 read with a fallback: a byte that cannot be UTF-8 is taken as windows-1252.
 *
 * @param text the characters
 * @param right how many characters of two and more bytes were well formed
 * @param wrong how many bytes were not UTF-8; a character cut off by the end is not counted
 */
record Utf8(String text, int right, int wrong) {
    private static final String WINDOWS_1252 = single();

    static Utf8 read(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length - from);
        int right = 0;
        int wrong = 0;
        int i = from;
        while (i < bytes.length) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                text.append((char) first);
                i++;
                continue;
            }
            int length = length(first);
            int point = length > 0 ? point(bytes, i, length) : -1;
            if (point >= 0) {
                text.appendCodePoint(point);
                right++;
                i += length;
            } else if (length > 0 && isCutOff(bytes, i, length)) {
                break;
            } else {
                text.append(WINDOWS_1252.charAt(first));
                wrong++;
                i++;
            }
        }
        return new Utf8(text.toString(), right, wrong);
    }

    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        return first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** The code point that starts at i, or -1 when the bytes are not well formed. */
    private static int point(byte[] bytes, int i, int length) {
        if (i + length > bytes.length) {
            return -1;
        }
        int point = bytes[i] & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            int next = bytes[i + k] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            point = point << 6 | next & 0x3F;
        }
        boolean overlong = length == 3 && point < 0x800 || length == 4 && point < 0x10000;
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return overlong || surrogate || point > 0x10FFFF ? -1 : point;
    }

    private static boolean isCutOff(byte[] bytes, int i, int length) {
        if (i + length <= bytes.length || i + 1 == bytes.length && i == 0) {
            return false;
        }
        for (int k = i + 1; k < bytes.length; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                return false;
            }
        }
        return bytes.length - i > 1;
    }

    private static String single() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName("windows-1252"));
    }

    static @Nullable Character windows1252(int control) {
        char mapped = WINDOWS_1252.charAt(control);
        return mapped == '\uFFFD' ? null : mapped;
    }
}
