package org.vigie.enrich.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article a page describes in its JSON-LD (schema.org), read leniently: raw line breaks inside strings, comments
 * around the script and trailing commas are all met in the news. A script that is no JSON at all says nothing.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");
    private static final int MAX_DEPTH = 12;
    private static final int MAX_NODES = 2_000;
    private static final int MAX_NAMES = 20;

    private final @Nullable JsonNode article;
    private int visited;

    private LinkedData(List<JsonNode> roots, @Nullable String headline) {
        List<JsonNode> articles = new ArrayList<>();
        roots.forEach(root -> collect(root, 0, articles));
        this.article = choose(articles, headline);
    }

    /** The article among the page's linked data, the one under this headline if there are several. */
    static LinkedData of(Document page, @Nullable String headline) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                JsonNode root = parse(script.data());
                if (root != null) {
                    roots.add(root);
                }
            }
        }
        return new LinkedData(roots, headline);
    }

    private static @Nullable JsonNode parse(String data) {
        try {
            return JSON.readTree(WRAPPING.matcher(data).replaceAll(""));
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private void collect(@Nullable JsonNode node, int depth, List<JsonNode> articles) {
        if (node == null || depth > MAX_DEPTH || ++visited > MAX_NODES || !node.isContainerNode()) {
            return;
        }
        if (node.isObject() && isArticle(node)) {
            articles.add(node);
        }
        node.forEach(child -> collect(child, depth + 1, articles));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.get("@type");
        if (type == null) {
            return false;
        }
        for (String name : type.isArray() ? texts(type) : List.of(type.asText(""))) {
            String kind = name.substring(name.lastIndexOf('/') + 1);
            if (kind.endsWith("Article")
                    || kind.endsWith("BlogPosting")
                    || kind.equals("Report")
                    || kind.equals("Posting")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable JsonNode choose(List<JsonNode> articles, @Nullable String headline) {
        JsonNode best = null;
        double bestScore = -1;
        for (JsonNode article : articles) {
            String own = article.path("headline").asText(article.path("name").asText(""));
            double score = headline == null || own.isEmpty() ? 0 : Words.share(own, headline);
            score += article.hasNonNull("articleBody") ? 0.2 : 0;
            score += article.hasNonNull("datePublished") ? 0.1 : 0;
            if (score > bestScore) {
                best = article;
                bestScore = score;
            }
        }
        return best;
    }

    @Nullable
    String headline() {
        String headline = text("headline");
        return headline != null ? headline : text("name");
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String modified() {
        return text("dateModified");
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String body() {
        String body = article == null ? null : article.path("articleBody").asText("");
        return body == null || body.isBlank() ? null : body;
    }

    @Nullable
    String publisher() {
        List<String> names = names("publisher");
        return names.isEmpty() ? null : names.get(0);
    }

    List<String> authors() {
        List<String> authors = names("author");
        return authors.isEmpty() ? names("creator") : authors;
    }

    /** What the page says about free access, null when it says nothing. */
    @Nullable
    Boolean free() {
        if (article == null) {
            return null;
        }
        JsonNode said = article.get("isAccessibleForFree");
        if (said == null || said.isNull()) {
            return null;
        }
        String word = said.asText("").toLowerCase(Locale.ROOT);
        return word.equals("false") ? Boolean.FALSE : word.equals("true") ? Boolean.TRUE : null;
    }

    private @Nullable String text(String field) {
        JsonNode value = article == null ? null : article.get(field);
        while (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value != null && value.isObject()) {
            value = value.has("@value") ? value.get("@value") : value.get("name");
        }
        String line = value == null || !value.isValueNode() ? "" : plain(value.asText(""));
        return line.isEmpty() || line.equals("null") ? null : line;
    }

    private List<String> names(String field) {
        Set<String> names = new LinkedHashSet<>();
        if (article != null) {
            addNames(article.get(field), names, 0);
        }
        return List.copyOf(names);
    }

    private static void addNames(@Nullable JsonNode value, Set<String> names, int depth) {
        if (value == null || depth > 3 || names.size() >= MAX_NAMES) {
            return;
        }
        if (value.isTextual()) {
            String name = plain(value.asText());
            if (!name.isEmpty() && name.length() <= 200) {
                names.add(name);
            }
        } else if (value.isArray()) {
            value.forEach(one -> addNames(one, names, depth + 1));
        } else if (value.isObject()) {
            addNames(value.get("name"), names, depth + 1);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText("")));
        return texts;
    }

    private static String plain(String text) {
        return Characters.line(Parser.unescapeEntities(text, false));
    }
}
