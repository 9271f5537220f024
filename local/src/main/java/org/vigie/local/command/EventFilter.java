package org.vigie.local.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.Actor;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;
import picocli.CommandLine.Option;

/** Which events are wanted; conditions given together must all hold, values of one condition are alternatives. */
final class EventFilter {
    @Option(
            names = "--dyad",
            paramLabel = "A-B",
            split = ",",
            description = "Source and target country, such as PRK-RUS; * stands for any: *-UKR.")
    private List<String> dyads = List.of();

    @Option(
            names = "--category",
            paramLabel = "NAME",
            split = ",",
            description = "PLOVER category, such as ASSAULT or CONSULT.")
    private List<String> categories = List.of();

    @Option(
            names = "--country",
            paramLabel = "ISO3",
            split = ",",
            description = "Country of an actor or of the place, such as UKR.")
    private List<String> countries = List.of();

    @Option(names = "--lang", paramLabel = "CODE", split = ",", description = "Language of the article, such as fr.")
    private List<String> languages = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "ACTUAL, ONGOING, FUTURE, HYPOTHETICAL, NEGATED or HISTORIC.")
    private List<String> statuses = List.of();

    @Option(
            names = "--min-intensity",
            paramLabel = "N",
            description = "Only events with at least this intensity, -10 (conflict) to 10 (cooperation).")
    private double minIntensity = Double.NEGATIVE_INFINITY;

    @Option(names = "--max-intensity", paramLabel = "N", description = "Only events with at most this intensity.")
    private double maxIntensity = Double.POSITIVE_INFINITY;

    /** @throws Failure naming the first value that can never match */
    void check() {
        categories.forEach(name -> require("--category", name, Topics.CATEGORIES));
        statuses.forEach(name -> require(
                "--status",
                name,
                Stream.of(EventStatus.values()).map(Enum::name).toList()));
        for (String dyad : dyads) {
            if (!dyad.matches("(?i)([A-Z]{3}|\\*)-([A-Z]{3}|\\*)")) {
                throw Failure.usage(
                        "--dyad " + dyad + ": two ISO 3166 alpha-3 codes are expected, such as PRK-RUS or *-UKR");
            }
        }
    }

    private static void require(String option, String value, List<String> known) {
        if (!known.contains(upper(value))) {
            throw Failure.usage(option + " " + value + ": not one of " + String.join(", ", known));
        }
    }

    boolean accepts(EventRecord event) {
        return any(categories, category -> category.equalsIgnoreCase(event.getPlover()))
                && any(
                        statuses,
                        status -> status.equalsIgnoreCase(event.getStatus().name()))
                && any(languages, language -> language.equalsIgnoreCase(event.getLang()))
                && any(dyads, dyad -> isDyad(event, upper(dyad).split("-", 2)))
                && any(countries, country -> concerns(event, upper(country)))
                && event.getIntensity() >= minIntensity
                && event.getIntensity() <= maxIntensity;
    }

    private static boolean any(List<String> wanted, Predicate<String> holds) {
        return wanted.isEmpty() || wanted.stream().anyMatch(holds);
    }

    private static boolean isDyad(EventRecord event, String[] pair) {
        return matches(pair[0], event.getSource()) && matches(pair[1], event.getTarget());
    }

    private static boolean matches(String country, @Nullable Actor actor) {
        return country.equals("*") || (actor != null && country.equals(actor.getCountry()));
    }

    private static boolean concerns(EventRecord event, String country) {
        return (event.getSource() != null && country.equals(event.getSource().getCountry()))
                || (event.getTarget() != null
                        && country.equals(event.getTarget().getCountry()))
                || (event.getPlace() != null && country.equals(event.getPlace().getCountry()));
    }

    private static String upper(String text) {
        return Objects.requireNonNull(text).toUpperCase(Locale.ROOT);
    }
}
