package org.vigie.enrich.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.Match;

/** Leaves out countries that only name a sea, a gulf or a street: « la mer du Japon », "the Gulf of Oman". */
final class Waters {
    private static final Set<String> FEATURES = Set.of(
            "sea",
            "gulf",
            "strait",
            "bay",
            "ocean",
            "channel",
            "mer",
            "golfe",
            "détroit",
            "baie",
            "océan",
            "canal",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "aéroport",
            "université");
    private static final Set<String> LINKS = Set.of("of", "the", "de", "le", "la", "les", "l'", "d'", "du");

    private Waters() {}

    static List<Match> without(List<Match> matches, List<Token> tokens) {
        return matches.stream().filter(match -> !isFeature(match, tokens)).toList();
    }

    private static boolean isFeature(Match match, List<Token> tokens) {
        int at = match.from() - 1;
        while (at >= 0 && LINKS.contains(lower(tokens.get(at)))) {
            at--;
        }
        boolean linked = at < match.from() - 1;
        return at >= 0 && linked && FEATURES.contains(lower(tokens.get(at)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
