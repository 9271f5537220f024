package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id names of an element say: furniture (share bar, related list), or the article's body. */
final class MarkupNames {
    private static final Set<String> FURNITURE = PageWords.markup("furniture");
    private static final Set<String> MODIFIERS = PageWords.markup("modifier");
    private static final Set<String> BODY = PageWords.markup("body");
    private static final Set<String> CLEAR = PageWords.markup("clear");
    private static final Set<String> INLINE = PageWords.markup("inline");

    private MarkupNames() {}

    static boolean speakOfFurniture(Element element) {
        String names = element.className();
        String id = element.id();
        return element.normalName().equals("form")
                || any(names, FURNITURE)
                || any(id, FURNITURE)
                || FURNITURE.contains(element.attr("role"));
    }

    static boolean speakClearlyOfFurniture(Element element) {
        return any(element.className(), CLEAR) || any(element.id(), CLEAR);
    }

    /** Whether a part of a sentence is a card or a text for screen readers. */
    static boolean speakOfAside(Element inline) {
        return inline.attributesSize() > 0 && any(inline.className(), INLINE);
    }

    static boolean speakOfBody(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String property = element.attr("itemprop") + ' ' + element.attr("property");
        return property.contains("articleBody") || any(element.className(), BODY) || any(element.id(), BODY);
    }

    /** Whether a name, or two or three neighbouring words of it, is in the list; "has-sidebar" speaks of something else. */
    private static boolean any(String names, Set<String> list) {
        if (names.isEmpty() || names.length() > 1000) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            List<String> words = words(name);
            if (words.isEmpty() || MODIFIERS.contains(words.get(0))) {
                continue;
            }
            for (int from = 0; from < words.size(); from++) {
                StringBuilder phrase = new StringBuilder();
                for (int to = from; to < Math.min(words.size(), from + 3); to++) {
                    phrase.append(to > from ? "-" : "").append(words.get(to));
                    if (list.contains(phrase.toString())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "relatedArticles", "related_articles" and "c-related--articles" alike as words. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((starts || !Character.isLetterOrDigit(c)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
