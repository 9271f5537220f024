package org.vigie.local.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.filter.FilterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which events are wanted, as flags or as lines of the filter grammar; all must hold, values of one are alternatives. */
final class FilterOptions {
    @Parameters(
            paramLabel = "FILTER",
            arity = "0..*",
            description =
                    "Conditions such as category=ASSAULT,COERCE lang=fr status!=NEGATED 'text=\"missile strike\"';"
                            + " a wrong one is told with every name there is.")
    private List<String> lines = List.of();

    @Option(
            names = "--dyad",
            paramLabel = "A-B",
            description = "Source and target country, such as PRK-RUS; * stands for any: *-UKR.")
    private @Nullable String dyad;

    @Option(names = "--category", paramLabel = "NAME", description = "PLOVER category, such as ASSAULT or CONSULT.")
    private @Nullable String category;

    @Option(names = "--country", paramLabel = "ISO3", description = "Country of an actor or of the place, such as UKR.")
    private @Nullable String country;

    @Option(names = "--lang", paramLabel = "CODE", description = "Language of a report, such as fr.")
    private @Nullable String lang;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "ACTUAL, ONGOING, FUTURE, HYPOTHETICAL, NEGATED or HISTORIC.")
    private @Nullable String status;

    @Option(
            names = "--min-intensity",
            paramLabel = "N",
            description = "Only events with at least this intensity, -10 (conflict) to 10 (cooperation).")
    private @Nullable String minIntensity;

    @Option(names = "--max-intensity", paramLabel = "N", description = "Only events with at most this intensity.")
    private @Nullable String maxIntensity;

    @Option(
            names = "--since",
            paramLabel = "AGO",
            description = "Begin with events published up to so long ago: 30m, 2h, 7d.")
    private @Nullable String since;

    /**
     * The one filter of all that was given.
     *
     * @throws Failure showing the place of the mistake
     */
    Filter filter() {
        try {
            Filter filter =
                    lines.stream().map(Filter::parse).reduce(Filter::and).orElse(Filter.all());
            return filter.and(flag("dyad", dyad))
                    .and(flag("category", category))
                    .and(flag("country", country))
                    .and(flag("lang", lang))
                    .and(flag("status", status))
                    .and(flag("minIntensity", minIntensity))
                    .and(flag("maxIntensity", maxIntensity))
                    .and(flag("since", since));
        } catch (FilterException wrong) {
            throw Failure.usage(String.valueOf(wrong.getMessage()));
        }
    }

    private static Filter flag(String name, @Nullable String value) {
        return value == null ? Filter.all() : Filter.parse(name, value);
    }
}
