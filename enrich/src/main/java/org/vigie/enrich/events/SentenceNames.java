package org.vigie.enrich.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.Match;
import org.vigie.enrich.language.CodePoints;

/** What the tables know of the words of one sentence: named actors, role words, and the words themselves. */
final class SentenceNames {
    private final CodePoints text;
    private final @Nullable Match[] matches;
    private final @Nullable RoleWord[] roles;
    private final Set<String> countriesNear;

    /**
     * @param countriesNear countries named without doubt elsewhere in the article, to decide between namesakes
     */
    SentenceNames(
            CodePoints text,
            List<Token> tokens,
            List<Match> found,
            List<RoleWord> roleWords,
            Set<String> countriesNear) {
        this.text = text;
        this.matches = new Match[tokens.size()];
        this.roles = new RoleWord[tokens.size()];
        this.countriesNear = countriesNear;
        for (Match match : found) {
            for (int i = match.from(); i < Math.min(match.to(), tokens.size()); i++) {
                matches[i] = match;
            }
        }
        for (RoleWord role : roleWords) {
            for (int i = role.from(); i < Math.min(role.to(), tokens.size()); i++) {
                roles[i] = role;
            }
        }
    }

    @Nullable
    Match covering(int token) {
        return matches[token];
    }

    @Nullable
    RoleWord roleAt(int token) {
        return roles[token];
    }

    boolean hasActors() {
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] != null || roles[i] != null) {
                return true;
            }
        }
        return false;
    }

    String cut(Span span) {
        return text.cut(span);
    }

    /** The actor that a name means here; absent when its namesakes cannot be told apart. */
    @Nullable
    ActorRow choose(Match match, @Nullable LocalDate day) {
        List<ActorRow> near = new ArrayList<>();
        for (ActorRow row : match.rows()) {
            String country = row.countryAt(day);
            if (country != null && countriesNear.contains(country)) {
                near.add(row);
            }
        }
        if (match.rows().size() > 1 && near.size() == 1) {
            return near.get(0);
        }
        return match.preferred();
    }
}
