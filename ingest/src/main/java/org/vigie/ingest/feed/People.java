package org.vigie.ingest.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Authors, contributors and publishers: from elements of their own, or taken out of "mail (name)" and its kin. */
final class People {
    private static final Pattern EMAIL = Pattern.compile(
            "([a-zA-Z0-9_\\-.+]+)@((\\[[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.)|(([a-zA-Z0-9\\-]+\\.)+))([a-zA-Z]{2,24}|[0-9]{1,3})(\\]?)(\\?subject=\\S+)?");
    private static final int LONGEST = 1_000;

    private People() {}

    static void author(Element element, Frame frame) {
        Person person = person(element, frame);
        Draft draft = frame.draft();
        draft.add(draft.authors, person);
        String written = Inline.hasMarkup(element) ? null : TextReader.value(element);
        String display = written != null ? written : person.display();
        if (display != null && draft.mayReplace("author", frame.depth())) {
            draft.values.put("author", display);
        }
    }

    static void contributor(Element element, Frame frame) {
        frame.draft().add(frame.draft().contributors, person(element, frame));
    }

    static void publisher(Element element, Frame frame) {
        Person person = person(element, frame);
        frame.draft().publisher = person.isEmpty() ? frame.draft().publisher : person;
        frame.draft().more("publisher", Inline.hasMarkup(element) ? person.display() : TextReader.value(element));
    }

    private static Person person(Element element, Frame frame) {
        if (!Inline.hasMarkup(element)) {
            return split(TextReader.value(element));
        }
        String name = null;
        String email = null;
        String url = null;
        for (Element part : element.children()) {
            String text = TextReader.value(part);
            Frame inside = frame.inside(part);
            switch (inside.names().of(part)) {
                case "name", "itunes_name", "foaf_name" -> name = text;
                case "email", "itunes_email" -> email = text;
                case "uri", "url", "homepage", "foaf_homepage" ->
                    url = text == null ? url : Urls.resolve(inside.base(), text);
                default -> {}
            }
        }
        return new Person(name, email, url);
    }

    /** "me@example.org (A. Writer)", "A. Writer &lt;me@example.org&gt;", or a name alone. */
    static Person split(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return new Person(null, null, null);
        }
        Matcher mail = EMAIL.matcher(written);
        if (!mail.find()) {
            return new Person(written, null, null);
        }
        String name = written.replace(mail.group(), "");
        for (String bracket : List.of("()", "<>", "&lt;&gt;", "mailto:")) {
            name = name.replace(bracket, "");
        }
        name = name.strip();
        name = name.startsWith("(") ? name.substring(1) : name;
        name = name.endsWith(")") ? name.substring(0, name.length() - 1) : name;
        name = name.strip();
        return new Person(name.isEmpty() ? null : name, mail.group(), null);
    }
}
