package org.vigie.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedParserTest {
    private static final FeedSource SOURCE =
            new FeedSource("https://news.example.org/feeds/world.xml", null, null, null);

    static Feed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), SOURCE);
    }

    static Feed read(byte[] bytes, FeedSource source) {
        FeedReading reading = FeedParser.parse(bytes, source);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }

    private static FeedItem rss(String inside) {
        return read("<rss version='2.0'><channel><title>F</title><item>" + inside + "</item></channel></rss>")
                .items()
                .get(0);
    }

    @Test
    void anRssItemIsReadWhole() {
        FeedItem item = read("""
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                             xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
                        <title>Le Fil</title><language>fr-FR</language><ttl>30</ttl>
                        <item><title>Le ministre reçoit l'ambassadrice</title><link>/2026/11/ministre</link>
                        <guid isPermaLink="false">fil-4711</guid><dc:creator>Anne Dubois</dc:creator>
                        <pubDate>Sun, 22 Nov 2026 18:30:00 +0100</pubDate><description>Une rencontre.</description>
                        <c:encoded><![CDATA[<p>Le ministre a reçu <a href="x">l'ambassadrice</a>.</p><script>a()</script>]]></c:encoded>
                        <enclosure url="photo.jpg" type="image/jpeg" length="12"/></item></channel></rss>""").items().get(0);

        assertThat(item.title().plain()).isEqualTo("Le ministre reçoit l'ambassadrice");
        assertThat(item.link()).isEqualTo("https://news.example.org/2026/11/ministre");
        assertThat(item.id()).isEqualTo("fil-4711");
        assertThat(item.authors()).containsExactly(new Person("Anne Dubois", null, null));
        assertThat(item.published().instant()).isEqualTo(Instant.parse("2026-11-22T17:30:00Z"));
        assertThat(item.summary().plain()).isEqualTo("Une rencontre.");
        assertThat(item.contents().get(0).html())
                .isEqualTo(
                        "<p>Le ministre a reçu <a href=\"https://news.example.org/feeds/x\">l'ambassadrice</a>.</p>");
        assertThat(item.enclosures())
                .extracting(Link::href)
                .containsExactly("https://news.example.org/feeds/photo.jpg");
    }

    @Test
    void anAtomEntryIsReadWhole() {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://paper.example/">
                <title>Paper</title><link rel="self" href="feed.atom"/>
                <entry xml:lang="fr"><id>tag:paper.example,2026:1</id><title type="html">Accord &amp;lt;signé&amp;gt;</title>
                <link href="a/1"/><author><name>B. Roy</name><uri>/roy</uri></author>
                <published>2026-11-22T18:30:00Z</published><updated>2026-11-22T19:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Signé<br/>hier</p></div></content></entry></feed>""");
        FeedItem entry = feed.items().get(0);

        assertThat(feed.format()).isEqualTo("atom10");
        assertThat(feed.about().lang()).isEqualTo("en");
        assertThat(entry.title().plain()).isEqualTo("Accord <signé>");
        assertThat(entry.title().lang()).isEqualTo("fr");
        assertThat(entry.link()).isEqualTo("https://paper.example/a/1");
        assertThat(entry.authors()).containsExactly(new Person("B. Roy", null, "https://paper.example/roy"));
        assertThat(entry.contents().get(0).html()).contains("<p>Signé<br>hier</p>");
        assertThat(entry.updated().instant()).isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
    }

    @Test
    void aJsonFeedIsRead() {
        FeedItem item = read("""
                        {"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "fr", "items": [
                        {"id": "1", "url": "/un", "title": "Un <titre>", "content_html": "<p onclick='x()'>Texte</p>",
                         "date_published": "2026-11-22T18:30:00Z", "authors": [{"name": "C. Petit"}]}, 3, null]}""").items().get(0);

        assertThat(item.link()).isEqualTo("https://news.example.org/un");
        assertThat(item.title().plain()).isEqualTo("Un <titre>");
        assertThat(item.title().lang()).isEqualTo("fr");
        assertThat(item.contents().get(0).html()).isEqualTo("<p>Texte</p>");
        assertThat(item.author()).isEqualTo("C. Petit");
    }

    @Test
    void latinBytesDeclaredAsUtf8AreRead() {
        String feed =
                "<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>L\u2019Élysée se tait, a-t-on appris</title></item></channel></rss>";

        Feed read = read(feed.getBytes(Charset.forName("windows-1252")), SOURCE);

        assertThat(read.items().get(0).title().plain()).isEqualTo("L\u2019Élysée se tait, a-t-on appris");
        assertThat(read.malformed()).contains("utf-8");
    }

    @Test
    void utf8WithStrayLatinBytesKeepsBoth() {
        byte[] good = "<rss><channel><item><title>Été à Orléans, Ã".getBytes(StandardCharsets.UTF_8);
        byte[] stray = {(byte) 0xe9, 't', (byte) 0xe9};
        byte[] end = "</title></item></channel></rss>".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[good.length + stray.length + end.length];
        System.arraycopy(good, 0, all, 0, good.length);
        System.arraycopy(stray, 0, all, good.length, stray.length);
        System.arraycopy(end, 0, all, good.length + stray.length, end.length);

        assertThat(read(all, SOURCE).items().get(0).title().plain()).isEqualTo("Été à Orléans, Ãété");
    }

    @Test
    void theHttpCharsetOverridesTheProlog() {
        byte[] bytes =
                "<?xml version='1.0' encoding='us-ascii'?><rss><channel><item><title>Киев</title></item></channel></rss>"
                        .getBytes(Charset.forName("windows-1251"));

        Feed feed = read(bytes, new FeedSource(null, "application/rss+xml; charset=windows-1251", null, null));

        assertThat(feed.items().get(0).title().plain()).isEqualTo("Киев");
        assertThat(feed.encoding()).isEqualTo("windows-1251");
    }

    @Test
    void anUnclosedTitleDoesNotSwallowTheLink() {
        FeedItem item = rss("<title>Grève<link>https://a.example/1</link><pubDate>2026-11-22</pubDate>");

        assertThat(item.title().plain()).isEqualTo("Grève");
        assertThat(item.link()).isEqualTo("https://a.example/1");
        assertThat(item.published().instant()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void aFeedCutOffKeepsItsCompleteItems() {
        Feed feed = read("<rss><channel><item><title>One</title></item><item><title>Two</title></item><item><tit");

        assertThat(feed.items())
                .extracting(FeedItem::title)
                .filteredOn(t -> t != null)
                .extracting(Text::plain)
                .containsExactly("One", "Two");
    }

    @Test
    void bareAmpersandsAndUnknownPrefixesAreRead() {
        FeedItem item = rss(
                "<title>Smith & Sons &eacute; &unknown; AT&T</title><link>https://a.example/?a=1&region=fr&copy=2</link><dc:creator>X</dc:creator>");

        assertThat(item.title().plain()).isEqualTo("Smith & Sons é &unknown; AT&T");
        assertThat(item.link()).isEqualTo("https://a.example/?a=1&region=fr&copy=2");
        assertThat(item.author()).isEqualTo("X");
    }

    @Test
    void managingEditorIsSplitIntoNameAndMail() {
        assertThat(People.split("redaction@example.org (Anne Dubois)"))
                .isEqualTo(new Person("Anne Dubois", "redaction@example.org", null));
        assertThat(People.split("Anne Dubois <redaction@example.org>"))
                .isEqualTo(new Person("Anne Dubois", "redaction@example.org", null));
    }

    @Test
    void theTitleOfAPictureDoesNotReplaceTheHeadline() {
        FeedItem item = read("<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item>"
                        + "<media:content url='p.jpg'><media:title>Photo</media:title></media:content><title>Headline</title></item></channel></rss>")
                .items()
                .get(0);

        assertThat(item.title().plain()).isEqualTo("Headline");
    }

    @Test
    void whatIsNotSaidIsAbsent() {
        FeedItem item = rss("<title>T</title>");

        assertThat(item.id()).isNull();
        assertThat(item.link()).isNull();
        assertThat(item.published()).isNull();
        assertThat(item.author()).isNull();
        assertThat(item.summary()).isNull();
        assertThat(item.lang()).isNull();
    }
}
