package org.vigie.enrich.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of lines such as "By Jane Mwangi and Peter Otieno, AP Auto Writer". */
final class Byline {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:analysis|opinion|written|posted|analyse|story|text|texte)\\s+)?(?:by|par|por|von|di|da)\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(?:writer|editor|editors?-at-large|reporter|correspondent|staff|contributor|columnist|journaliste|rédact(?:ion|eur|rice)|correspondante?|envoyée? spéciale?|about|sobre|admin|rd|md|phd)\\b");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:,|;|\\||\\s&\\s|\\s(?:and|et|und|y|e|avec|with)\\s)\\s*");
    private static final int MAX_NAMES = 20;

    private Byline() {}

    /** The people named, without their roles, each once. */
    static List<String> people(List<String> written) {
        Set<String> people = new LinkedHashSet<>();
        for (String names : written) {
            for (String one : AND.split(BY.matcher(names).replaceFirst(""))) {
                String name = one.strip();
                if (!ROLE.matcher(name).find()
                        && name.length() >= 2
                        && name.length() <= 80
                        && !name.contains("/")
                        && !name.contains("@")
                        && Words.count(name) <= 7
                        && people.size() < MAX_NAMES) {
                    people.add(name);
                }
            }
        }
        return List.copyOf(people);
    }
}
