package org.vigie.schemas.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vigie.schemas.settings.Durations;
import org.vigie.v1.EventRecord;

/** Reads a filter from left to right: {@code name [!]= value {, value}}, values with blanks in double quotes. */
final class FilterParser {
    private final String text;
    private final List<Filter.Term> terms = new ArrayList<>();
    private Optional<Duration> since = Optional.empty();
    private int at;

    FilterParser(String text) {
        this.text = text;
    }

    Filter parse() {
        skipBlanks();
        while (at < text.length()) {
            term();
            skipBlanks();
        }
        return Filter.of(terms, since);
    }

    private void term() {
        int begin = at;
        String name = name();
        boolean negated = take('!');
        if (!take('=')) {
            throw mistake(at, "'=' is expected after " + name);
        }
        if (name.equalsIgnoreCase("since")) {
            since = Optional.of(age(begin, negated));
            return;
        }
        FilterTerm term = FilterTerm.named(name)
                .orElseThrow(() -> mistake(
                        begin, "no filter is called '" + name + "'; there are " + FilterTerm.names() + ", since"));
        List<Predicate<EventRecord>> any = values(term);
        Predicate<EventRecord> holds = event -> any.stream().anyMatch(value -> value.test(event));
        terms.add(new Filter.Term(text.substring(begin, at), negated ? holds.negate() : holds));
    }

    private Duration age(int begin, boolean negated) {
        if (negated) {
            throw mistake(begin, "since has no !=");
        }
        int from = at;
        try {
            return Durations.parse(value());
        } catch (IllegalArgumentException wrong) {
            throw mistake(from, String.valueOf(wrong.getMessage()));
        }
    }

    private List<Predicate<EventRecord>> values(FilterTerm term) {
        List<Predicate<EventRecord>> values = new ArrayList<>();
        do {
            int from = at;
            String value = value();
            try {
                values.add(term.test(value));
            } catch (IllegalArgumentException wrong) {
                throw mistake(from, String.valueOf(wrong.getMessage()));
            }
        } while (take(','));
        return values;
    }

    private String name() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw mistake(at, "a name such as category is expected");
        }
        return text.substring(from, at);
    }

    private String value() {
        int from = at;
        if (take('"')) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw mistake(from, "the quote is not closed");
            }
            at = end + 1;
            return text.substring(from + 1, end);
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ',') {
            at++;
        }
        if (at == from) {
            throw mistake(at, "a value is expected");
        }
        return text.substring(from, at);
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private FilterException mistake(int position, String message) {
        return new FilterException(text, position, message);
    }
}
