package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside the text: first JSON-LD, then meta tags, then visible markup, each fact
 * with its source.
 */
final class PageFacts {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "title", "hdl");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "date",
            "pubdate",
            "publishdate",
            "publish_date",
            "publication_date",
            "publish-date",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "ptime",
            "displaydate");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "last-modified",
            "lastmod",
            "utime");
    private static final List<String> AUTHORS = List.of(
            "author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl", "twitter:data1");
    private static final Pattern DAY_IN_URL =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final Pattern SITE = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7:»-]\\s+[^|\\u2013\\u2014]{1,60}$");

    private final Document page;
    private final Map<String, List<String>> meta = new HashMap<>();
    private final LinkedData linked;
    private final @Nullable String heading;

    PageFacts(Document page) {
        this.page = page;
        for (Element tag : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = Characters.line(tag.attr("content"));
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
                }
            }
        }
        String rough = first(TITLES);
        this.linked = LinkedData.of(page, rough != null ? rough : page.title());
        this.heading = heading(page, rough != null ? rough : page.title());
    }

    LinkedData linked() {
        return linked;
    }

    /** The headline: the page's own main heading when the metadata agrees with it, else the metadata's. */
    @Nullable
    String title() {
        if (heading != null) {
            return withoutSite(heading);
        }
        String headline = linked.headline();
        String social = first(TITLES);
        String best = headline != null && !headline.endsWith("…") && !headline.endsWith("...")
                ? headline
                : social != null ? social : headline;
        if (best == null) {
            best = Characters.line(page.title());
        }
        String own = withoutSite(best);
        return own.isEmpty() ? null : own;
    }

    private String withoutSite(String title) {
        String site = publisher();
        Matcher end = SITE.matcher(title);
        if (!end.find() || Words.count(title.substring(0, end.start())) < 3) {
            return title;
        }
        String tail = title.substring(end.start());
        boolean names = site != null && Words.share(tail, site) >= 0.5
                || tail.contains("|")
                || Words.count(tail) <= 3 && title.equals(Characters.line(page.title()));
        return names ? title.substring(0, end.start()).strip() : title;
    }

    private static @Nullable String heading(Document page, String title) {
        String best = null;
        double bestShare = 0.6;
        for (Element h1 : page.getElementsByTag("h1")) {
            String text = Characters.line(h1.text());
            if (text.length() > 400 || Words.count(text) < 2) {
                continue;
            }
            boolean part = Words.share(title, text) < 0.45;
            double share = part ? 0 : Words.share(text, title);
            if (share > bestShare) {
                best = text;
                bestShare = share;
            }
        }
        return best;
    }

    List<String> authors() {
        List<String> authors = Byline.people(linked.authors());
        if (authors.isEmpty()) {
            authors = Byline.people(all(AUTHORS));
        }
        if (authors.isEmpty()) {
            List<String> visible = new ArrayList<>();
            for (Element element : page.select(
                    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]:not(:has(*)), .byline-name, .author-name, .byline a, .author a, .auteur, .byline")) {
                visible.add(Characters.line(element.text()));
            }
            authors = Byline.people(visible);
        }
        return authors;
    }

    @Nullable
    Stated published(@Nullable String url) {
        Stated stated = dated(linked.published(), PUBLISHED);
        if (stated == null) {
            stated = inMarkup(
                    "[itemprop=datePublished], time[pubdate], time.published, .published time, time.entry-date, article time[datetime], time[datetime]");
        }
        if (stated == null) {
            stated = inMarkup(
                    ".date, .dateline, .published, .publish-date, .post-date, .entry-date, .article-date, .timestamp, .byline");
        }
        if (stated == null) {
            stated = VisibleDate.of(page.body(), title());
        }
        Matcher day = DAY_IN_URL.matcher(url == null ? "" : url);
        if (stated == null && day.find()) {
            String parsed = PageDates.parse(day.group(1) + '-' + day.group(2) + '-' + day.group(3));
            return parsed == null ? null : new Stated(parsed, "url");
        }
        return stated;
    }

    @Nullable
    Stated modified() {
        Stated stated = dated(linked.modified(), MODIFIED);
        return stated != null ? stated : inMarkup("[itemprop=dateModified], time.updated");
    }

    private @Nullable Stated dated(@Nullable String inLinkedData, List<String> names) {
        String date = PageDates.parse(inLinkedData);
        if (date != null) {
            return new Stated(date, "json-ld");
        }
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                String parsed = PageDates.parse(content);
                if (parsed != null) {
                    return new Stated(parsed, "meta");
                }
            }
        }
        return null;
    }

    private @Nullable Stated inMarkup(String selector) {
        for (Element element : page.select(selector)) {
            for (String written :
                    List.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())) {
                String parsed = PageDates.parse(written);
                if (parsed != null) {
                    return new Stated(parsed, element.normalName().equals("time") ? "time" : "text");
                }
            }
        }
        return null;
    }

    @Nullable
    String language() {
        Element html = page.getElementsByTag("html").first();
        List<String> said = new ArrayList<>();
        if (html != null) {
            said.add(html.attr("lang"));
            said.add(html.attr("xml:lang"));
        }
        String inLinkedData = linked.language();
        said.add(inLinkedData == null ? "" : inLinkedData);
        said.addAll(all(List.of("content-language", "og:locale", "dc.language", "language")));
        for (String tag : said) {
            String clean = tag.strip().replace('_', '-');
            if (clean.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
                return Locale.forLanguageTag(clean).toLanguageTag();
            }
        }
        return null;
    }

    @Nullable
    String canonical(@Nullable String url) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String address = link != null ? link.attr("abs:href") : "";
        if (!isWeb(address)) {
            String social = first(List.of("og:url"));
            address = social == null ? "" : social;
        }
        return isWeb(address) && address.length() <= 2048 ? address : isWeb(url == null ? "" : url) ? url : null;
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    @Nullable
    String publisher() {
        String name = first(List.of("og:site_name"));
        String inLinkedData = linked.publisher();
        return inLinkedData != null
                ? inLinkedData
                : name != null ? name : first(List.of("application-name", "dc.publisher", "publisher"));
    }

    private @Nullable String first(List<String> names) {
        List<String> all = all(names);
        return all.isEmpty() ? null : all.get(0);
    }

    List<String> all(List<String> names) {
        return names.stream()
                .flatMap(name -> meta.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
