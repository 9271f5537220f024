package org.vigie.enrich.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String SENTENCE =
            "<p>The president met the ambassador on Monday, and they spoke about the border for hours.</p>";

    @Test
    void deeplyNestedMarkupIsRead() {
        PageText page = timed("<html><body>" + "<div>".repeat(200_000) + SENTENCE);
        assertThat(page.text()).contains("met the ambassador");
    }

    @Test
    void anElementWithTwoHundredThousandAttributesIsRead() {
        String attributes =
                IntStream.range(0, 200_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining(" "));
        assertThat(timed("<html><body><div " + attributes + ">" + SENTENCE + "</div>")
                        .text())
                .contains("met the ambassador");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<!",
                "<html",
                "<html><body></body></html>",
                "<script>",
                "<p",
                "\u0000\u0000",
                "{\"a\":1}",
                "<body><p>\uFFFE"
            })
    void whatIsNoArticleHasNoTextAndNoFacts(String html) {
        PageText page = timed(html);
        assertThat(page.text()).doesNotContain("<");
        assertThat(page.published()).isNull();
        assertThat(page.authors()).isEmpty();
    }

    @Test
    void aTruncatedPageKeepsItsParagraphs() {
        String whole = SENTENCE.repeat(3).replace("Monday", "Tuesday") + SENTENCE + "<p>And then the minister decl";
        assertThat(timed("<html><body><article>" + whole).text()).endsWith("And then the minister decl");
    }

    @Test
    void aGiantPageIsCut() {
        String html = "<html><body><article>" + SENTENCE.repeat(120_000);
        PageText page = timed(html);
        assertThat(page.cut()).isTrue();
        assertThat(page.text().length()).isLessThan(2_000_000);
    }

    @Test
    void brokenLinkedDataSayNothing() {
        String html =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\": oops</script>"
                        + "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script></head><body>"
                        + SENTENCE;
        assertThatCode(() -> timed(html)).doesNotThrowAnyException();
    }

    @Test
    void aFrenchPageGivesItsTextAndNothingElse() throws IOException {
        PageText page = PageReader.read(
                resource("french-news.html"), "text/html", "https://gazette.example/afrique/tchad-frontiere?xtor=1");
        assertThat(page.text().split("\n\n"))
                .containsExactly(
                        "Le gouvernement tchadien a annoncé lundi la fermeture de la frontière avec le Soudan, après la mort de deux soldats près de Tiné.",
                        "« Nous ne pouvons plus accepter ces incursions », a déclaré le porte-parole du gouvernement, qui accuse des paramilitaires soudanais.",
                        "Une mesure contestée",
                        "L’ONU craint que la décision n’empêche l’arrivée de l’aide dans les camps de réfugiés de l’est du pays.",
                        "Khartoum n’a pas réagi dans l’immédiat.");
        assertThat(page.title()).isEqualTo("Le Tchad ferme sa frontière avec le Soudan");
        assertThat(page.authors()).containsExactly("Aïssa Mahamat", "Luc Berthier");
        assertThat(page.published()).isEqualTo(new Stated("2026-03-02T08:15:00+01:00", "json-ld"));
        assertThat(page.modified()).isEqualTo(new Stated("2026-03-02T09:40:00+01:00", "json-ld"));
        assertThat(page.lang()).isEqualTo("fr-FR");
        assertThat(page.canonicalUrl()).isEqualTo("https://gazette.example/afrique/tchad-frontiere");
        assertThat(page.publisher()).isEqualTo("La Gazette du Fleuve");
        assertThat(page.paywalled()).isTrue();
    }

    @Test
    void anEnglishPageInsideAFormGivesItsTextAndNothingElse() throws IOException {
        PageText page = PageReader.read(resource("english-news.html"), null, "https://post.example/2026/05/11/border");
        assertThat(page.text())
                .isEqualTo(
                        "Kenya and Somalia on Monday reopened the Mandera crossing, which had been closed for more than a decade.\n\n"
                                + "The two foreign ministers signed the agreement in Nairobi and said police would patrol the road together.\n\n"
                                + "Traders in Mandera welcomed the move.\n\n"
                                + "\"We waited for years,\" said one of them, who sells sugar and cloth on both sides.\n\n"
                                + "Trucks may cross by day only.\nTravellers need a permit from the county.\n\n"
                                + "Year Trucks\n\n2010 4,100\n\n"
                                + "Al-Shabab did not comment on the decision.");
        assertThat(page.title()).isEqualTo("Kenya and Somalia reopen border crossing");
        assertThat(page.authors()).containsExactly("Jane Mwangi", "Peter Otieno");
        assertThat(page.published()).isEqualTo(new Stated("2026-05-11T14:05:00Z", "meta"));
        assertThat(page.paywalled()).isFalse();
    }

    @Test
    void theStatedBodyChoosesAmongTheVisibleBlocks() {
        String first = "Rebels took the airport at dawn after two days of fighting, residents said by telephone.";
        String second = "The army denied it and said its soldiers held the runway and the tower of the airport.";
        String third = "Aid groups left the town.";
        String body = String.join(" ", first, second, third, first.replace("Rebels", "Fighters"));
        String html = "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body + "\"}</script></head><body><div><p>"
                + first + "</p><p>" + second
                + "</p><p>Our reporters choose the best tips of the week for you, dear readers.</p><p>" + third
                + "</p><p>"
                + first.replace("Rebels", "Fighters") + "</p></div>";
        assertThat(timed(html).text().split("\n\n"))
                .containsExactly(first, second, third, first.replace("Rebels", "Fighters"));
    }

    @Test
    void anAnswerForSubscribersIsPaywalled() {
        byte[] html = ("<html><body>" + SENTENCE).getBytes(UTF_8);
        assertThat(PageReader.read(html, null, null, 402).paywalled()).isTrue();
        assertThat(PageReader.read(html, null, null, 200).paywalled()).isFalse();
    }

    @Test
    void theSameBytesGiveTheSameAnswer() throws IOException {
        byte[] html = resource("french-news.html");
        assertThat(PageReader.read(html, null, null)).isEqualTo(PageReader.read(html, null, null));
    }

    private static PageText timed(String html) {
        long start = System.nanoTime();
        PageText page = PageReader.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", null);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        return page;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageReaderTest.class.getResourceAsStream("/page/" + name))) {
            return in.readAllBytes();
        }
    }
}
