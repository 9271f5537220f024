package org.vigie.enrich.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text of a page that no block boundary cuts: a paragraph, a heading, a list item.
 *
 * @param text its text; line breaks stand where the page has them
 * @param tag name of the element that holds it, such as {@code p} or {@code h2}
 * @param holder the element that holds it
 * @param linked how many of its characters are links
 * @param strong how many of its characters are bold or emphasised
 * @param suspect the innermost element around it whose name speaks of furniture, if any
 */
record Block(
        String text,
        String tag,
        Element holder,
        int linked,
        int strong,
        @Nullable Suspect suspect) {

    /**
     * An element whose class or id is a name for furniture, inside another such element or not.
     *
     * @param clear whether the name leaves no doubt: comments, consent, related stories
     */
    record Suspect(Element element, boolean clear, @Nullable Suspect outer) {}

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isListItem() {
        return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
    }

    /** A block as the text of an article is: long enough, and more words than links. */
    boolean isProse() {
        return text.length() >= 80 && linkShare() < 0.5 || text.length() >= 25 && linkShare() < 0.3 && endsSentence();
    }

    /** Whether it ends as a sentence ends, closing quotes and brackets apart. */
    boolean endsSentence() {
        int end = text.length() - 1;
        while (end >= 0 && "\"'”’»)]) ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…:;。！？".indexOf(text.charAt(end)) >= 0;
    }

    /** How much it speaks for the element around it being the article. */
    double weight() {
        if (!isProse() || isHeading()) {
            return 0;
        }
        double value = 1 + Math.min(text.length(), 1500) / 100.0;
        return value * (1 - linkShare()) * (tag.equals("p") ? 1 : tag.equals("li") ? 0.5 : 0.8);
    }
}
