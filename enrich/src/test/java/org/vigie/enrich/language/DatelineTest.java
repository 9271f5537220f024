package org.vigie.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;

class DatelineTest {
    @Test
    void theTownOfTheReporterIsNoPartOfTheSentence() {
        assertThat(words("LIMA , 3 May - Peru thanked Chile")).containsExactly("Peru", "thanked", "Chile");
        assertThat(words("DAKAR ( AFP ) \u2013 Le Mali remercie Dakar"))
                .containsExactly("Le", "Mali", "remercie", "Dakar");
    }

    @Test
    void aDashInsideAnOrdinarySentenceStays() {
        assertThat(words("Peru - and only Peru - thanked Chile")).hasSize(8);
        assertThat(words("NATO thanked Chile")).hasSize(3);
        assertThat(Dateline.without(new Sentence(0, new Span(0, 0), List.of())).tokens())
                .isEmpty();
    }

    private static List<String> words(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : text.split(" ")) {
            tokens.add(new Token(tokens.size(), 0, 1, word, word, "X", "X", -1, ""));
        }
        return Dateline.without(new Sentence(0, new Span(0, 1), tokens)).tokens().stream()
                .map(Token::text)
                .toList();
    }
}
