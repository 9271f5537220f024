package org.vigie.enrich.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.language.TextParser;

/** Models and tables, loaded once for all tests of names and links. */
final class Tables {
    enum Lang {
        EN,
        FR
    }

    private static final ActorTable ACTORS = ActorTable.load();
    private static final Places PLACES = Places.load();
    private static final EntityLinker LINKER = EntityLinker.of(ACTORS, PLACES);
    private static final Map<Lang, Reader> READERS = new EnumMap<>(Lang.class);

    private Tables() {}

    record Reader(TextParser parser, MentionFinder finder) {}

    static synchronized Reader reader(Lang lang) {
        return READERS.computeIfAbsent(lang, one -> {
            String name = one == Lang.EN ? "en" : "fr";
            return new Reader(TextParser.load(name), MentionFinder.load(name, ACTORS, PLACES));
        });
    }

    static Linked read(Lang lang, @Nullable String title, String text, @Nullable LocalDate day) {
        Reader reader = reader(lang);
        String name = lang == Lang.EN ? "en" : "fr";
        Article article = new Article("a", null, null, name, title, text, null, day);
        List<Sentence> sentences = new ArrayList<>();
        if (title != null) {
            reader.parser()
                    .split(title, -1)
                    .forEach(sentence -> sentences.add(new Sentence(-1, sentence.span(), sentence.tokens())));
        }
        sentences.addAll(reader.parser().split(text, 0));
        return LINKER.link(article, sentences, reader.finder().find(article, sentences));
    }
}
