package org.vigie.enrich.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.ActorTable;

/** Weighs what a name may mean by the countries, words and date of the article; without a clear winner there is none. */
final class LinkRules {
    private static final double COUNTRY = 1.5;
    private static final double MOST_COUNTRY = 3;
    private static final double NEAR = 0.4;
    private static final double MOST_NEAR = 1.5;
    private static final double CUE = 1.5;
    private static final double MOST_CUES = 6;
    private static final double IN_OFFICE = 2;
    private static final double NOT_YET = -1;
    private static final double ENOUGH = 1.5;
    private static final double CLEAR = 0.75;

    private final ActorTable actors;
    private final ArticleContext context;
    private final @Nullable LocalDate day;

    LinkRules(ActorTable actors, ArticleContext context, @Nullable LocalDate day) {
        this.actors = actors;
        this.context = context;
        this.day = day;
    }

    /** A candidate with its points and what they come from. */
    record Weighed(Candidate candidate, double points, String why) {
        LinkTrace.Choice choice() {
            Entity entity = candidate.entity();
            return new LinkTrace.Choice(entity.id(), entity.name(), points, why);
        }
    }

    /** The candidates with their points, the best first, ties by id. */
    List<Weighed> weigh(List<Candidate> candidates) {
        List<Weighed> weighed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            weighed.add(weigh(candidate));
        }
        dropRivals(weighed);
        weighed.sort(Comparator.comparingDouble(Weighed::points)
                .reversed()
                .thenComparing(one -> one.candidate().entity().id()));
        return weighed;
    }

    /** Namesakes that are never meant without a sign: when several have one ("Guinea" beside Papua New Guinea and Equatorial Guinea), none counts. */
    private static void dropRivals(List<Weighed> weighed) {
        List<Weighed> rivals = weighed.stream()
                .filter(one -> one.candidate().prior() == 0 && one.points() > 0)
                .toList();
        if (rivals.size() > 1) {
            weighed.removeAll(rivals);
        }
    }

    /** The winner, absent when it has too little to show or the next one is as good. */
    static @Nullable Candidate winner(List<Weighed> weighed) {
        if (weighed.isEmpty() || weighed.get(0).points() < ENOUGH) {
            return null;
        }
        Weighed best = weighed.get(0);
        boolean clear = weighed.size() == 1 || best.points() - weighed.get(1).points() >= CLEAR;
        return clear ? best.candidate() : null;
    }

    private Weighed weigh(Candidate candidate) {
        double country = country(candidate.entity().country());
        double near = Math.min(
                MOST_NEAR,
                candidate.near().stream().mapToDouble(context::weight).sum() * NEAR);
        double cues = Math.min(
                MOST_CUES, candidate.cues().stream().filter(context::says).count() * CUE);
        double office = office(candidate.source());
        double points = candidate.prior() + country + near + cues + office;
        String why = String.format(
                Locale.ROOT,
                "%s: %.1f usual, %.1f its country, %.1f neighbours, %.1f words, %.1f office",
                candidate.source(),
                candidate.prior(),
                country,
                near,
                cues,
                office);
        return new Weighed(candidate, points, why);
    }

    private double country(@Nullable String country) {
        return Math.min(MOST_COUNTRY, COUNTRY * Math.log(1 + context.weight(country)) / Math.log(2));
    }

    private double office(String source) {
        ActorRow row = actors.row(source);
        if (row == null || row.terms().isEmpty() || day == null) {
            return 0;
        }
        if (row.termAt(day) != null) {
            return IN_OFFICE;
        }
        boolean isLater = row.terms().stream()
                .allMatch(term -> term.from() != null && term.from().isAfter(day));
        return isLater ? NOT_YET : 0;
    }
}
