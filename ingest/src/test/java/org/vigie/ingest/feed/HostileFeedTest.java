package org.vigie.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The hostile inputs that reach the parser as bytes. Each is read or refused within two seconds. */
@Timeout(value = 2, unit = TimeUnit.SECONDS)
class HostileFeedTest {
    private static FeedReading parse(String text) {
        return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), FeedSource.UNKNOWN);
    }

    private static FeedItem first(String text) {
        return ((FeedReading.Read) parse(text)).feed().items().get(0);
    }

    @Test
    void anExternalEntityIsNotLoaded() {
        FeedItem item = first(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>a&x;b</title></item></channel></rss>");

        assertThat(item.title().plain()).isEqualTo("a&x;b");
    }

    @Test
    void entitiesDoNotMultiply() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a 'lol'>");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        FeedItem item = first(bomb + "]><rss><channel><item><title>&a;&z;</title></item></channel></rss>");

        assertThat(item.title().plain()).isEqualTo("lol&z;");
    }

    @Test
    void aHundredThousandLevelsAreRead() {
        FeedReading reading =
                parse("<rss><channel><item><title>T</title>" + "<a>".repeat(100_000) + "</item></channel></rss>");

        assertThat(((FeedReading.Read) reading).feed().items().get(0).title().plain())
                .isEqualTo("T");
    }

    @Test
    void markupHundredThousandLevelsDeepInAnItemIsCleaned() {
        FeedItem item = first("<rss><channel><item><title>T</title><description><![CDATA[" + "<div>".repeat(100_000)
                + "word]]></description></item></channel></rss>");

        assertThat(item.title().plain()).isEqualTo("T");
    }

    @Test
    void twoHundredThousandAttributesAreCut() {
        StringBuilder tag = new StringBuilder("<rss><channel><item><title>T</title><x");
        for (int i = 0; i < 200_000; i++) {
            tag.append(" a").append(i).append("='1'");
        }

        assertThat(first(tag + "/><link>https://a.example/</link></item></channel></rss>")
                        .link())
                .isEqualTo("https://a.example/");
    }

    @Test
    void aTitleOfManyMegabytesIsCut() {
        FeedItem item =
                first("<rss><channel><item><title>" + "long ".repeat(3_000_000) + "</title></item></channel></rss>");

        assertThat(item.title().html().length()).isLessThanOrEqualTo(4_096);
    }

    @Test
    void controlCharactersAndABogusCharsetAreRead() {
        byte[] bytes =
                "<?xml version='1.0' encoding='no-such-charset'?><rss><channel><item><title>a\0b\u0007c</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);

        FeedReading reading =
                FeedParser.parse(bytes, new FeedSource(null, "text/xml; charset=\"none of them\"", null, null));

        assertThat(((FeedReading.Read) reading).feed().items().get(0).title().plain())
                .isEqualTo("abc");
    }

    @Test
    void twoMillionItemsAreCut() {
        FeedReading reading = parse("<rss><channel>" + "<item/>".repeat(300_000) + "</channel></rss>");

        assertThat(((FeedReading.Read) reading).feed().items()).hasSizeLessThanOrEqualTo(FeedWalk.MAX_ITEMS);
    }

    @Test
    void aWebPageAnEmptyAnswerAndOtherJsonAreRefusedWithAReason() {
        assertThat(parse("<!DOCTYPE html><html><body>Not found</body></html>"))
                .isEqualTo(
                        new FeedReading.Refused(FeedReading.Reason.HTML_PAGE, "The answer is a web page, not a feed."));
        assertThat(((FeedReading.Refused) parse("  \n ")).reason()).isEqualTo(FeedReading.Reason.EMPTY);
        assertThat(((FeedReading.Refused) parse("{\"error\": 1}")).reason()).isEqualTo(FeedReading.Reason.NOT_A_FEED);
        assertThat(((FeedReading.Refused) parse("{\"error\": ")).reason()).isEqualTo(FeedReading.Reason.NOT_A_FEED);
        assertThat(((FeedReading.Refused) parse("[".repeat(100_000))).reason())
                .isEqualTo(FeedReading.Reason.NOT_A_FEED);
        assertThat(((FeedReading.Refused) parse("{\"items\":".repeat(100_000))).reason())
                .isEqualTo(FeedReading.Reason.NOT_A_FEED);
    }

    @Test
    void scriptsNeverPass() {
        FeedItem item = first(
                "<rss><channel><item><title>&lt;script&gt;a()&lt;/script&gt;Hello</title><link>javascript:alert(1)</link>"
                        + "<description><![CDATA[<p onload=a() style='x:expression(1)'>W <a href=' java\nscript:a()'>x</a><svg><script>b()</script></svg>"
                        + "<img src=data:text/html,x onerror=a()><iframe src=//x>z</iframe></p>]]></description></item></channel></rss>");

        assertThat(item.link()).isNull();
        assertThat(item.title().html()).doesNotContain("<script");
        assertThat(item.summary().html())
                .doesNotContain("script")
                .doesNotContain("onerror")
                .doesNotContain("onload")
                .doesNotContain("data:");
        assertThat(item.summary().plain()).contains("W x");
    }

    @Test
    void anAddressOfAMegabyteIsAbsent() {
        assertThat(first("<rss><channel><item><link>https://a.example/" + "x".repeat(1_000_000)
                                + "</link></item></channel></rss>")
                        .link())
                .isNull();
    }

    @Test
    void anyCutAndAnyGarbageIsReadOrRefusedQuickly() {
        String feed =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss xmlns:m='http://search.yahoo.com/mrss/'><channel><item><title>"
                        + "<![CDATA[a<b>c</b>]]></title><link href=\"x\">y</link><m:group><m:content url='u'/></m:group></item></channel></rss>";
        Random random = new Random(7);
        long start = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = feed.substring(0, random.nextInt(feed.length())).getBytes(StandardCharsets.UTF_8);
            for (int k = random.nextInt(5); k > 0 && bytes.length > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(FeedParser.parse(bytes, FeedSource.UNKNOWN)).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
