package org.vigie.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.vigie.ingest.identity.NearDuplicates;
import org.vigie.v1.RawArticle;

/** Marks wire copies: an article whose text is that of an earlier one names it, so that it does not count as a second witness. */
final class Copies {
    private static final int REMEMBERED = 20_000;

    private final NearDuplicates latest = new NearDuplicates(REMEMBERED);

    RawArticle marked(RawArticle article) {
        byte[] body = new byte[article.getBody().remaining()];
        article.getBody().duplicate().get(body);
        String text = Jsoup.parseBodyFragment(new String(body, StandardCharsets.UTF_8))
                .text();
        NearDuplicates.Match match = latest.findAndAdd(article.getId(), text);
        if (match == null) {
            return article;
        }
        Map<String, String> headers = new HashMap<>(article.getHeaders());
        headers.put("x-vigie-copy-of", match.id());
        headers.put("x-vigie-copy-share", String.format(Locale.ROOT, "%.2f", match.share()));
        return RawArticle.newBuilder(article).setHeaders(headers).build();
    }
}
