package org.vigie.local.show;

import java.util.ArrayList;
import java.util.List;

/** Cutting and filling text to columns; a wide or combining character counts as what a terminal shows. */
public final class Text {
    private Text() {}

    /** The text in exactly so many columns. */
    public static String fill(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** The text in at most so many columns, with … where something is missing. */
    public static String cut(String text, int columns) {
        String line = oneLine(text);
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append('…').toString();
    }

    /** Words in lines of at most so many columns. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Without line ends, tabs and characters that would move the cursor. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ").strip();
    }

    public static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian wide characters and pictures, by their blocks (Unicode Standard Annex 11). */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff
                || point >= 0x20000 && point <= 0x3fffd;
    }
}
