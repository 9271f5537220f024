package org.vigie.enrich.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Removes what capitals often lack: accents, the cedilla and the ligature œ. */
final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    static String strip(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("œ", "oe").replace("æ", "ae");
    }
}
