package org.vigie.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Titles, summaries and bodies of XML feeds as safe HTML. Atom says what a text is; RSS says nothing, so a text counts as HTML
 * there when it closes a tag of HTML or holds an entity of HTML, and nothing but such tags.
 */
final class TextReader {
    private static final int MAX_TITLE = 4_096;
    private static final int MAX_TEXT = 1_000_000;
    private static final Pattern CLOSED = Pattern.compile("</(\\w+)>");
    private static final Pattern REFERENCE = Pattern.compile("&(#?\\w+);");
    private static final Pattern TAG = Pattern.compile("</?(\\w+)");
    private static final Set<String> HTML = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "area",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "br",
            "button",
            "canvas",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "dfn",
            "dir",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "map",
            "menu",
            "nav",
            "nobr",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "video");

    private final boolean statesTypes;

    /** @param statesTypes whether the format says what is HTML, as Atom does */
    TextReader(boolean statesTypes) {
        this.statesTypes = statesTypes;
    }

    /** The text of {@code element}; {@code frame} is the one inside it. */
    Text read(Element element, Frame frame, String defaultType, boolean title) {
        String stated = Names.attribute(element, "type");
        String type = mediaType(stated == null ? defaultType : stated);
        int limit = title ? MAX_TITLE : MAX_TEXT;
        if (Inline.hasMarkup(element)) {
            return html(
                    cut(Inline.html(element, frame.base()), limit),
                    isHtml(type) ? type : "application/xhtml+xml",
                    frame);
        }
        String source = cut(Inline.text(element).strip(), limit);
        if (isBase64(element, type)) {
            source = decoded(source);
            type = type.startsWith("text/plain") && looksLikeHtml(source) ? "text/html" : type;
        }
        return read(source, type, frame);
    }

    private Text read(String written, String type, Frame frame) {
        String source = Characters.decodedOnce(written);
        boolean html = type.equals("text/html")
                || !type.startsWith("text/") && !type.endsWith("xhtml+xml") && looksLikeHtml(source);
        if (html || type.equals("text/plain") && !statesTypes && looksLikeHtml(source)) {
            return html(source, type.equals("text/plain") ? "text/html" : type, frame);
        }
        return new Text(Entities.escape(source), type, frame.lang(), frame.base());
    }

    private static Text html(String source, String type, Frame frame) {
        String safe = HtmlCleaner.clean(source, frame.base()).strip();
        return new Text(safe, type, frame.lang(), frame.base());
    }

    private static boolean isHtml(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    static String mediaType(String stated) {
        String type = stated.strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text", "plain" -> "text/plain";
            case "html" -> "text/html";
            case "xhtml", "xml" -> "application/xhtml+xml";
            default -> type;
        };
    }

    private static boolean isBase64(Element element, String type) {
        String mode = Names.attribute(element, "mode");
        if (mode != null) {
            return mode.equalsIgnoreCase("base64");
        }
        return !type.startsWith("text/") && !type.endsWith("+xml") && !type.endsWith("/xml");
    }

    private static String decoded(String source) {
        try {
            return new String(Base64.getMimeDecoder().decode(source), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return source; // said to be base64 but is not: the text as it stands
        }
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    static boolean looksLikeHtml(String text) {
        if (!CLOSED.matcher(text).find() && !REFERENCE.matcher(text).find()) {
            return false;
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!HTML.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!isEntity(reference.group(1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntity(String name) {
        return name.startsWith("#") || Entities.isNamedEntity(name);
    }

    /** The words of an element that holds no text for reading, such as an address or a number; null when it is empty. */
    static @Nullable String value(Element element) {
        String text = Inline.text(element).strip();
        return text.isEmpty() ? null : cut(text, MAX_TITLE);
    }
}
