package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain text file: the first line is the title when an empty line separates it from the rest, lines of one
 * paragraph are joined where they were broken for width, and furniture after the last paragraph is left out.
 */
public final class PlainText {
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final int MAX_TITLE = 300;
    private static final int WIDTH = 50;

    private PlainText() {}

    /** Reads the bytes of a text file. */
    public static PageText read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        boolean cut = bytes.length > MAX_BYTES;
        Decoded decoded = BytesDecoder.decode(cut ? Arrays.copyOf(bytes, MAX_BYTES) : bytes, contentType);
        List<String> paragraphs = paragraphs(decoded.text());
        String title = title(decoded.text(), paragraphs);
        List<String> body = new ArrayList<>(title == null ? paragraphs : paragraphs.subList(1, paragraphs.size()));
        while (body.size() > 1 && isTrailing(body.get(body.size() - 1))) {
            body.remove(body.size() - 1);
        }
        String text = String.join("\n\n", body);
        return new PageText(title, List.of(), null, null, null, url, null, text, false, decoded.charset(), cut);
    }

    private static boolean isTrailing(String paragraph) {
        return Furniture.isLine(paragraph)
                || Furniture.isEnd(paragraph)
                || paragraph.length() < 200 && Furniture.isNotice(paragraph);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        text.lines().map(Characters::line).forEach(line -> {
            if (line.isEmpty()) {
                end(lines, paragraphs);
            } else {
                lines.add(line);
            }
        });
        end(lines, paragraphs);
        return paragraphs;
    }

    /** Lines broken for width belong together; short lines are kept as they are. */
    private static void end(List<String> lines, List<String> paragraphs) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder paragraph = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean broken =
                    lines.get(i - 1).length() >= WIDTH && lines.get(i - 1).length() <= 100;
            paragraph.append(broken ? ' ' : '\n').append(lines.get(i));
        }
        paragraphs.add(paragraph.toString());
        lines.clear();
    }

    private static @Nullable String title(String text, List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return null;
        }
        String first = paragraphs.get(0);
        boolean sentence = first.endsWith(".") && !first.endsWith("...") && first.length() > 120;
        return first.indexOf('\n') < 0 && first.length() <= MAX_TITLE && !sentence && isAlone(text, first)
                ? first
                : null;
    }

    /** Whether the file's first line with words is the whole first paragraph. */
    private static boolean isAlone(String text, String first) {
        return text.lines()
                .map(Characters::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(first::equals)
                .orElse(false);
    }
}
