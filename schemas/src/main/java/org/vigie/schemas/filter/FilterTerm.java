package org.vigie.schemas.filter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.topic.EventFacts;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.Actor;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;

/** What a filter can ask for. */
enum FilterTerm {
    /** Source and target country, {@code *} for any: {@code dyad=PRK-RUS}, {@code dyad=*-UKR}. */
    DYAD {
        @Override
        Predicate<EventRecord> test(String value) {
            require(DYAD_FORM.matcher(value).matches(), "'" + value + "' is no dyad such as PRK-RUS or *-UKR");
            String[] pair = value.toUpperCase(Locale.ROOT).split("-", 2);
            return event -> isFrom(event.getSource(), pair[0]) && isFrom(event.getTarget(), pair[1]);
        }
    },
    /** PLOVER category: {@code category=ASSAULT,COERCE}. */
    CATEGORY {
        @Override
        Predicate<EventRecord> test(String value) {
            oneOf(value, Topics.CATEGORIES);
            return event -> value.equalsIgnoreCase(event.getPlover());
        }
    },
    /** Country of source, target or place: {@code country=UKR}. */
    COUNTRY {
        @Override
        Predicate<EventRecord> test(String value) {
            String country = country(value);
            return event -> EventFacts.of(event).countries().contains(country);
        }
    },
    /** Country of who acts. */
    SOURCE {
        @Override
        Predicate<EventRecord> test(String value) {
            String country = country(value);
            return event -> isFrom(event.getSource(), country);
        }
    },
    /** Country of who is acted upon. */
    TARGET {
        @Override
        Predicate<EventRecord> test(String value) {
            String country = country(value);
            return event -> isFrom(event.getTarget(), country);
        }
    },
    /** Beginning of the code of source or target, or its Wikidata id: {@code actor=RUSMIL}, {@code actor=Q7747}. */
    ACTOR {
        @Override
        Predicate<EventRecord> test(String value) {
            String code = value.toUpperCase(Locale.ROOT);
            return event -> Stream.of(event.getSource(), event.getTarget())
                    .filter(Objects::nonNull)
                    .anyMatch(actor -> code.equals(actor.getWikidata())
                            || actor.getCode() != null && actor.getCode().startsWith(code));
        }
    },
    /** Beginning of the CAMEO code: {@code cameo=19}. */
    CAMEO {
        @Override
        Predicate<EventRecord> test(String value) {
            require(value.matches("\\d{2,4}"), "'" + value + "' is no CAMEO code such as 19 or 0411");
            return event -> event.getCameo().startsWith(value);
        }
    },
    /** Whether it happened: {@code status=ACTUAL}. */
    STATUS {
        @Override
        Predicate<EventRecord> test(String value) {
            oneOf(value, Arrays.stream(EventStatus.values()).map(Enum::name).toList());
            return event -> value.equalsIgnoreCase(event.getStatus().name());
        }
    },
    /** Language of one of the reports: {@code lang=fr}. */
    LANG {
        @Override
        Predicate<EventRecord> test(String value) {
            return event -> value.equalsIgnoreCase(event.getLang())
                    || event.getReports().stream().anyMatch(report -> value.equalsIgnoreCase(report.getLang()));
        }
    },
    /** Publisher of one of the reports: {@code publisher=lemonde.fr}. */
    PUBLISHER {
        @Override
        Predicate<EventRecord> test(String value) {
            return event ->
                    event.getReports().stream().anyMatch(report -> value.equalsIgnoreCase(report.getPublisher()));
        }
    },
    /** Lowest intensity: {@code minIntensity=-5}. */
    MININTENSITY {
        @Override
        Predicate<EventRecord> test(String value) {
            double least = number(value);
            return event -> event.getIntensity() >= least;
        }
    },
    /** Highest intensity: {@code maxIntensity=-5}. */
    MAXINTENSITY {
        @Override
        Predicate<EventRecord> test(String value) {
            double most = number(value);
            return event -> event.getIntensity() <= most;
        }
    },
    /** Lowest confidence, 0 to 1: {@code minConfidence=0.5}. */
    MINCONFIDENCE {
        @Override
        Predicate<EventRecord> test(String value) {
            double least = number(value);
            return event -> event.getConfidence() >= least;
        }
    },
    /** Words of a quote, accents apart: {@code text="missile strike"}. */
    TEXT {
        @Override
        Predicate<EventRecord> test(String value) {
            String words = plain(value);
            return event -> plain(event.getQuote()).contains(words)
                    || event.getReports().stream()
                            .anyMatch(report -> plain(report.getQuote()).contains(words));
        }
    };

    private static final Pattern DYAD_FORM = Pattern.compile("(?i)([A-Z]{3}|\\*)-([A-Z]{3}|\\*)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The test for one value. */
    abstract Predicate<EventRecord> test(String value);

    static Optional<FilterTerm> named(String name) {
        return Arrays.stream(values())
                .filter(term -> term.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .map(term -> term.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static boolean isFrom(@Nullable Actor actor, String country) {
        return country.equals("*") || actor != null && country.equals(actor.getCountry());
    }

    private static String country(String value) {
        require(value.matches("[A-Za-z]{3}"), "'" + value + "' is no ISO 3166 alpha-3 code such as UKR");
        return value.toUpperCase(Locale.ROOT);
    }

    private static void oneOf(String value, List<String> known) {
        require(
                known.contains(value.toUpperCase(Locale.ROOT)),
                "'" + value + "' is none of " + String.join(", ", known));
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + value + "' is not a number", wrong);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
