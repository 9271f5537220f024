package org.vigie.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.v1.RawArticle;

class ArticleFilesTest {
    @TempDir
    Path folder;

    private final List<RawArticle> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void bytesGoOnAsTheyAre() throws IOException {
        byte[] latin1 = {(byte) 0xc9, 't', (byte) 0xe9, 0, '\r', '\n', (byte) 0xff};
        Files.write(folder.resolve("a.txt"), latin1);

        read();

        assertThat(articles.get(0).getBody().array()).isEqualTo(latin1);
        assertThat(articles.get(0).getFetched()).isNull();
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithoutHiddenAndForeignFiles() throws IOException {
        write("b/2.txt", "two");
        write("b/1.html", "<p>one");
        write("a.jsonl", "{\"text\":\"zero\"}");
        write(".git/x.txt", "no");
        write("README.md", "no");

        read();

        assertThat(articles).extracting(this::body).containsExactly("zero", "<p>one", "two");
        assertThat(problems).isEmpty();
    }

    @Test
    void aBrokenLineGoesOnAsItIsAndTheOthersFollow() throws IOException {
        write("a.jsonl", "{\"text\":\"good\"}\n{\"text\": broken\n\n[1]\n{\"title\":\"none\"}\n{\"text\":\"last\"}");

        read();

        assertThat(articles)
                .extracting(this::body)
                .containsExactly("good", "{\"text\": broken", "[1]", "{\"title\":\"none\"}", "last");
        assertThat(articles.get(1).getContentType()).isEqualTo("application/x-ndjson");
        assertThat(problems).extracting(Problem::source).allMatch(source -> source.matches(".*a.jsonl line [245]"));
        assertThat(problems).hasSize(3);
    }

    @Test
    void hintsOfALineAreKept() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"7\",\"lang\":\"fr\",\"date\":\"2025-08-13\",\"url\":\"https://x.example/a?utm_source=z\","
                        + "\"title\":\"T\",\"text\":\"\u00c9t\u00e9\",\"publisher\":\"x.example\"}");

        read();

        RawArticle article = articles.get(0);
        assertThat(article.getUrl()).isEqualTo("https://x.example/a");
        assertThat(article.getLang()).isEqualTo("fr");
        assertThat(article.getPublished()).isEqualTo("2025-08-13");
        assertThat(article.getTitle()).isEqualTo("T");
        assertThat(article.getPublisher()).isEqualTo("x.example");
        assertThat(body(article)).isEqualTo("\u00c9t\u00e9");
    }

    @Test
    void aSavedPageIsTheArticleItSaysItIs() throws IOException {
        write("a.html", "<html><head><link rel=canonical href='https://x.example/a#top'></head><p>Text");
        write("b.html", "<html><head><link rel=canonical href='https://x.example/a'></head><p>Other text");

        read();

        assertThat(articles.get(0).getId()).isEqualTo(articles.get(1).getId());
    }

    @Test
    void aHugeFileIsLeftOutAndNamed() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[(int) ArticleFiles.MAX_BYTES + 1]);
        Files.write(folder.resolve("b.jsonl"), new byte[(int) ArticleFiles.MAX_BYTES + 1]);

        read();

        assertThat(articles).isEmpty();
        assertThat(problems).hasSize(2);
    }

    @Test
    void theItemsOfAFeedAreArticlesAndWhatIsNoFeedIsNamed() throws IOException {
        write(
                "a.xml",
                "<rss version='2.0'><channel><title>Agency</title><language>fr</language><item><title>T</title>"
                        + "<link>https://x.example/a?utm_source=rss</link><description>&lt;p&gt;Texte&lt;/p&gt;</description>"
                        + "<pubDate>Tue, 04 Feb 2025 15:20:00 +0000</pubDate></item></channel></rss>");
        write("b.xml", "<html><body>no feed</body></html>");

        read();

        RawArticle article = articles.get(0);
        assertThat(article.getUrl()).isEqualTo("https://x.example/a");
        assertThat(article.getPublisher()).isEqualTo("Agency");
        assertThat(article.getPublished()).isEqualTo("2025-02-04T15:20:00Z");
        assertThat(article.getLang()).isEqualTo("fr");
        assertThat(body(article)).isEqualTo("<p>Texte</p>");
        assertThat(problems).extracting(Problem::source).allMatch(source -> source.endsWith("b.xml"));
    }

    @Test
    void emptyFilesAreArticlesWithoutText() throws IOException {
        write("a.txt", "");
        write("b.jsonl", "");

        read();

        assertThat(articles).hasSize(1);
    }

    @Test
    void aPathThatIsNotThereIsAnErrorAndAnotherKindOfFileIsNamed() throws IOException {
        write("film.mp4", "x");

        assertThatThrownBy(() -> reader().read(folder.resolve("nothing.txt"))).isInstanceOf(NoSuchFileException.class);
        reader().read(folder.resolve("film.mp4"));

        assertThat(problems.get(0).toString()).contains("film.mp4", ".jsonl");
    }

    private void read() throws IOException {
        reader().read(folder);
    }

    private ArticleFiles reader() {
        return new ArticleFiles(articles::add, problems::add);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String body(RawArticle article) {
        return new String(article.getBody().array(), StandardCharsets.UTF_8);
    }
}
