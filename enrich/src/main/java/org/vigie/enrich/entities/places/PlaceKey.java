package org.vigie.enrich.entities.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a name under which it is looked up: "Saint-Étienne", "St. Etienne" and "SAINT ETIENNE" are one, "Sana’a"
 * and "Sanaa" as well.
 */
final class PlaceKey {
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:l ?['’]|d ?['’]|(?:le|la|les|the|du|de la|de|des|au|aux|en|in) )(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARABIC_ARTICLE =
            Pattern.compile("^(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es|et) (?=\\S{3})");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:(?:the )?(?:region|province|oblast|state|governorate|prefecture|department|county|district|republic|autonomous region|wilaya|canton|territory) (?:of |de la |de l |de |du |des |d )"
                    + "|(?:etat|gouvernorat|departement|comte|republique|territoire|voivodie|kraikrai|oblast|region|province|wilaya|canton|district) (?:de la |de l |de |du |des |d ))"
                    + "|(?<=\\S) (?:oblast|region|province|state|governorate|prefecture|department|county|district|republic|krai|territory|voivodeship|emirate|wilaya)$");
    private static final String FOLDED_FROM = "łøæœßđðþıŁØÆŒĐŞ";
    private static final String[] FOLDED_TO = {
        "l", "o", "ae", "oe", "ss", "d", "d", "th", "i", "l", "o", "ae", "oe", "d", "s"
    };

    private PlaceKey() {}

    static String of(String name) {
        String text = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(key, text.charAt(i));
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        key.setLength(end);
        return saint(key.toString());
    }

    private static void append(StringBuilder key, char c) {
        if (c < 128) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c != '\'' && c != '.' && c != '`' && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
            return;
        }
        int fold = FOLDED_FROM.indexOf(c);
        if (fold >= 0) {
            key.append(FOLDED_TO[fold]);
        } else if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
            key.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        } else if ((Character.isWhitespace(c) || Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u00a0')
                && key.length() > 0
                && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String saint(String key) {
        if (key.startsWith("st ")) {
            return "saint " + key.substring(3);
        }
        return key.startsWith("ste ") ? "sainte " + key.substring(4) : key;
    }

    /** The name without a French or English article before it; itself when there is none. */
    static String withoutArticle(String name) {
        Matcher article = ARTICLE.matcher(name.strip());
        return article.find() ? name.strip().substring(article.end()) : name;
    }

    /** The key without an Arabic article before it; itself when there is none. */
    static String withoutArabicArticle(String key) {
        return ARABIC_ARTICLE.matcher(key).replaceFirst("");
    }

    /** The key of a region without the word that says so: "donetsk" of "oblast de donetsk". */
    static String withoutGeneric(String key) {
        return GENERIC.matcher(key).replaceAll("").strip();
    }

    /** 64 bits of a key (FNV-1a). */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
