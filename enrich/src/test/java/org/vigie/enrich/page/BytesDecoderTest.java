package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesDecoderTest {
    private static final String FRENCH = "L’Élysée a confirmé « sans réserve » la visite à Tōkyō.";

    @Test
    void latin1DeclaredUtf8IsReadAsWritten() {
        byte[] bytes = "<meta charset=utf-8>« Élysée », dit-il à Besançon".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BytesDecoder.decode(bytes, "text/html; charset=UTF-8").text())
                .endsWith("« Élysée », dit-il à Besançon");
    }

    @Test
    void utf8DeclaredLatin1IsUtf8() {
        Decoded decoded = BytesDecoder.decode(FRENCH.getBytes(StandardCharsets.UTF_8), "text/html; charset=ISO-8859-1");
        assertThat(decoded.text()).isEqualTo(FRENCH);
        assertThat(decoded.charset()).isEqualTo("UTF-8");
    }

    @Test
    void oneBrokenByteDoesNotSpoilThePage() {
        byte[] good = (FRENCH + FRENCH).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[good.length + 1];
        System.arraycopy(good, 0, bytes, 0, good.length);
        bytes[good.length] = (byte) 0x92;
        assertThat(BytesDecoder.decode(bytes, null).text()).isEqualTo(FRENCH + FRENCH + "’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16IsReadWithAndWithoutItsMark(String name) {
        byte[] bytes = ("<html><body>" + FRENCH).getBytes(Charset.forName(name));
        assertThat(BytesDecoder.decode(bytes, null).text()).endsWith(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=foobar",
                "text/html; charset=\"\"",
                "charset=%%%",
                "text/html;charset=x-user-defined-9"
            })
    void aBogusNameIsNoName(String contentType) {
        assertThat(BytesDecoder.decode("Élysée".getBytes(Charset.forName("windows-1252")), contentType)
                        .text())
                .isEqualTo("Élysée");
        assertThat(BytesDecoder.decode(FRENCH.getBytes(StandardCharsets.UTF_8), contentType)
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void cyrillicWithoutADeclarationIsGuessed() {
        String russian =
                "Министерство иностранных дел сообщило во вторник о переговорах с соседними странами. ".repeat(5);
        assertThat(BytesDecoder.decode(russian.getBytes(Charset.forName("windows-1251")), null)
                        .text())
                .isEqualTo(russian);
        assertThat(BytesDecoder.decode(
                                russian.getBytes(Charset.forName("windows-1251")), "text/html; charset=windows-1251")
                        .text())
                .isEqualTo(russian);
    }

    @Test
    void controlCharactersOfWindowsAreTheSignsThatWereMeant() {
        assertThat(BytesDecoder.decode("don\u0092t\u0000 stop\u0007".getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo("don’t stop");
    }

    @Test
    void aCharacterCutOffByTheEndIsLeftOut() {
        byte[] whole = (FRENCH + "漢").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(BytesDecoder.decode(cut, null).text()).isEqualTo(FRENCH);
    }
}
