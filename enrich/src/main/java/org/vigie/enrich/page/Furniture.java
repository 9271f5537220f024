package org.vigie.enrich.page;

import java.util.regex.Pattern;

/** Tells the sentences of an article from the lines that stand around it, by their words alone. */
final class Furniture {
    private static final Pattern START = PageWords.furniture("start");
    private static final Pattern WHOLE = PageWords.furniture("whole");
    private static final Pattern LONG = PageWords.furniture("long");
    private static final Pattern END = PageWords.furniture("end");
    private static final Pattern NOTICE = PageWords.furniture("notice");
    private static final int SHORT = 200;

    private Furniture() {}

    /** Whether a line is furniture wherever it stands: "Lire aussi : ...", "Share this article", "Photo: ...". */
    static boolean isLine(String text) {
        return text.startsWith("<") && text.endsWith(">")
                || text.length() <= SHORT
                        && (START.matcher(text).lookingAt()
                                || WHOLE.matcher(text).matches())
                || text.length() <= 600 && LONG.matcher(text).lookingAt();
    }

    /** Whether everything from this line on is no longer the article. */
    static boolean isEnd(String text) {
        return text.length() <= 100 && END.matcher(text).lookingAt();
    }

    /** Whether it is a notice that stands after an article: rights, contact, corrections to the desk. */
    static boolean isNotice(String text) {
        return text.length() <= 600 && (NOTICE.matcher(text).find() || isLine(text));
    }
}
