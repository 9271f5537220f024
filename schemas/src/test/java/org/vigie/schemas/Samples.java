package org.vigie.schemas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vigie.v1.Mention;
import org.vigie.v1.MentionType;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/** Small records for tests. */
public final class Samples {
    private Samples() {}

    public static RawArticle raw(String id, String body) {
        return RawArticle.newBuilder()
                .setId(id)
                .setOrigin(Origin.newBuilder()
                        .setKind(OriginKind.FILE)
                        .setSource("seeds/" + id + ".txt")
                        .build())
                .setHeaders(Map.of())
                .setAuthors(List.of())
                .setBody(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    public static Mention mention(String text, int start, String in) {
        return Mention.newBuilder()
                .setText(text)
                .setStart(start)
                .setEnd(start + text.length())
                .setType(MentionType.LOC)
                .setIn(in)
                .build();
    }
}
