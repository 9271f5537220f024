package org.vigie.schemas.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vigie.v1.EventRecord;

/**
 * Which events are wanted, as one line.
 *
 * <pre>{@code
 * dyad=PRK-RUS category=ASSAULT,COERCE status=ACTUAL since=2h
 * country=UKR minIntensity=-10 maxIntensity=-5 lang=fr text="missile strike"
 * }</pre>
 *
 * <p>Terms stand beside each other and must all hold; values divided by commas are alternatives; {@code !=} holds when
 * none of the values does. Upper and lower case make no difference. {@link FilterTerm} lists the names.
 */
public final class Filter {
    private final List<Term> terms;
    private final Optional<Duration> since;

    private Filter(List<Term> terms, Optional<Duration> since) {
        this.terms = List.copyOf(terms);
        this.since = since;
    }

    /** One condition as written and as tested. */
    record Term(String written, Predicate<EventRecord> holds) {}

    /** Everything. */
    public static Filter all() {
        return new Filter(List.of(), Optional.empty());
    }

    /**
     * Reads one.
     *
     * @throws FilterException showing the place of the mistake
     */
    public static Filter parse(String text) {
        return new FilterParser(text).parse();
    }

    /**
     * Reads one condition whose name and value come apart, as in a flag or in the address of a page; a value with blanks
     * needs no quotes.
     *
     * @param name such as {@code category}, or {@code category!} for none of the values
     * @throws FilterException showing the place of the mistake
     */
    public static Filter parse(String name, String value) {
        return parse(name + "=" + (value.indexOf('"') >= 0 ? value : quoted(value)));
    }

    private static String quoted(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(one -> one.chars().anyMatch(Character::isWhitespace) ? '"' + one + '"' : one)
                .collect(Collectors.joining(","));
    }

    static Filter of(List<Term> terms, Optional<Duration> since) {
        return new Filter(terms, since);
    }

    /** Whether an event is wanted, its age apart. */
    public boolean accepts(EventRecord event) {
        return terms.stream().allMatch(term -> term.holds().test(event));
    }

    /** How old events may be, by the time of their records on Kafka; whoever reads them begins there. */
    public Optional<Duration> since() {
        return since;
    }

    /** Both conditions. */
    public Filter and(Filter other) {
        List<Term> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return new Filter(both, other.since.or(() -> since));
    }

    /** The filter as a line that {@link #parse} reads. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(terms.stream().map(Term::written).toList());
        since.ifPresent(age -> parts.add("since=" + age.toSeconds() + "s"));
        return String.join(" ", parts);
    }
}
