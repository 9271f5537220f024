package org.vigie.enrich.entities;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;

/** What an article is about, as far as links need it: how often it speaks of each country, and its words. */
final class ArticleContext {
    private final Map<String, Double> countries = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** Counts names and demonyms of the table that have one reading only; namesakes do not vote on themselves. */
    static ArticleContext of(List<Sentence> sentences, String lang, ActorTable actors, Homonyms homonyms) {
        ArticleContext context = new ArticleContext();
        for (Sentence sentence : sentences) {
            List<String> texts = sentence.tokens().stream().map(Token::text).toList();
            texts.forEach(text -> context.words.add(text.toLowerCase(Locale.ROOT)));
            for (Match match : actors.find(texts, lang)) {
                String name = String.join(" ", texts.subList(match.from(), match.to()));
                if (match.rows().size() == 1 && !homonyms.has(name)) {
                    context.count(match);
                }
            }
        }
        return context;
    }

    private void count(Match match) {
        ActorRow row = match.rows().get(0);
        String country = row.country();
        if (country != null) {
            double weight = match.kind() == AliasKind.SURNAME ? 0.5 : 1;
            countries.merge(country, weight, Double::sum);
        }
    }

    void count(String country, double weight) {
        countries.merge(country, weight, Double::sum);
    }

    /** How often the article speaks of a country, otherwise than by the name in question. */
    double weight(@Nullable String country) {
        return country == null ? 0 : countries.getOrDefault(country, 0.0);
    }

    boolean says(String lowerCaseWord) {
        return words.contains(lowerCaseWord);
    }

    /** Countries spoken of, the most frequent first, ties by code. */
    List<String> countries() {
        return countries.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
