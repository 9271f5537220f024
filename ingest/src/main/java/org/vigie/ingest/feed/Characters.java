package org.vigie.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Characters that came through the wrong encoding, put right. */
final class Characters {
    private static final String WINDOWS_1252_C1 = new String(c1Bytes(), Charset.forName("windows-1252"));

    private Characters() {}

    private static byte[] c1Bytes() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < 32; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    /** Control characters U+0080 to U+009F are windows-1252 quotes and dashes that were taken for Latin-1. */
    static String printable(String text) {
        StringBuilder fixed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xa0) {
                char shown = WINDOWS_1252_C1.charAt(c - 0x80);
                fixed.append(shown == '\ufffd' ? ' ' : shown);
            } else if (c >= ' ' && c != 0x7f && c < 0xfffe || c == '\n' || c == '\t' || c == '\r') {
                fixed.append(c);
            }
        }
        return fixed.toString();
    }

    /** UTF-8 that was taken for Latin-1 and encoded again ("Ã‰lysÃ©e") is decoded once more; anything else is left as it is. */
    static String decodedOnce(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return text;
            }
            wide |= text.charAt(i) >= 0x80;
        }
        if (!wide) {
            return text;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException ordinary) {
            return text; // ordinary Latin-1 text is not valid UTF-8
        }
    }
}
