package org.vigie.ingest.poll;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.vigie.ingest.fetch.FetchRequest;
import org.vigie.ingest.fetch.Fetched;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.fetch.Robots;
import org.vigie.v1.RawArticle;

/** The page of an article whose feed only announces it: fetched where robots.txt allows, else the announcement stays. */
final class Pages {
    /** An item with more letters than this carries its article. */
    private static final int FULL_TEXT = 1_000;

    /** The raw topic takes 6 MiB. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private static final String[] KEPT = {"etag", "last-modified", "content-language"};

    private final Fetcher fetcher;
    private final Robots robots;
    private final HostGate gate;

    Pages(Fetcher fetcher, Robots robots, HostGate gate) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.gate = gate;
    }

    RawArticle completed(RawArticle article) throws InterruptedException {
        String url = article.getUrl();
        if (url == null || letters(article) >= FULL_TEXT || !robots.isAllowed(url)) {
            return article;
        }
        gate.pass(url);
        Fetched fetched = fetcher.fetch(FetchRequest.page(url));
        return fetched instanceof Fetched.Answer answer && isPage(answer) ? withPage(article, answer) : article;
    }

    private static int letters(RawArticle article) {
        byte[] body = new byte[article.getBody().remaining()];
        article.getBody().duplicate().get(body);
        return Jsoup.parseBodyFragment(new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .text()
                .length();
    }

    private static boolean isPage(Fetched.Answer answer) {
        String type = answer.headers().getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        int size = answer.body().length;
        return answer.isOk() && size > 0 && size <= LARGEST && type.contains("html");
    }

    private static RawArticle withPage(RawArticle article, Fetched.Answer answer) {
        Map<String, String> headers = new HashMap<>(article.getHeaders());
        for (String name : KEPT) {
            String value = answer.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return RawArticle.newBuilder(article)
                .setBody(ByteBuffer.wrap(answer.body()))
                .setContentType(answer.headers().getOrDefault("content-type", "text/html"))
                .setCharset(null)
                .setHeaders(headers)
                .build();
    }
}
