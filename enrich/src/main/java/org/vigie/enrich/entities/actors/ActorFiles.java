package org.vigie.enrich.entities.actors;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the actor files into rows and aliases; a row with the id of an earlier one takes its place. */
final class ActorFiles {
    private static final String[] LANGS = {"en", "fr"};

    private final @Nullable Path userDir;
    private final Map<String, ActorRow> rows = new LinkedHashMap<>();
    private final Map<String, List<Alias>> aliases = new LinkedHashMap<>();

    ActorFiles(@Nullable Path userDir) {
        this.userDir = userDir;
        each("countries.tsv", this::country);
        each("seats.tsv", line -> named(line, ActorKind.SEAT, AliasKind.SEAT));
        each("regions.tsv", line -> named(line, ActorKind.REGION, AliasKind.REGION));
        each("organisations.tsv", line -> named(line, ActorKind.ORGANISATION, AliasKind.NAME));
        people();
    }

    Map<String, ActorRow> rows() {
        return rows;
    }

    List<Alias> aliases() {
        return aliases.values().stream().flatMap(List::stream).toList();
    }

    private void each(String file, Consumer<Tsv.Row> reader) {
        Tsv.read(file, userDir).forEach(reader);
    }

    private void country(Tsv.Row line) {
        String iso3 = line.get("iso3");
        String id = line.get("to").isEmpty()
                ? "country:" + iso3
                : "country:" + iso3 + "-" + line.get("to").substring(0, 4);
        Term existence = new Term(null, iso3, List.of(), null, date(line, "from", false), date(line, "to", true));
        List<Term> terms = existence.to() == null ? List.of() : List.of(existence);
        ActorRow row = new ActorRow(
                id,
                ActorKind.COUNTRY,
                line.get("en"),
                line.get("fr"),
                iso3,
                List.of(),
                null,
                line.optional("wikidata"),
                null,
                false,
                terms);
        put(row);
        names(line, row, AliasKind.NAME);
        alias(line.list("adjectives_en"), "en", AliasKind.DEMONYM_ADJECTIVE, row);
        alias(line.list("nouns_en"), "en", AliasKind.DEMONYM_NOUN, row);
        alias(line.list("demonyms_fr"), "fr", AliasKind.DEMONYM_ADJECTIVE, row);
        for (String lang : LANGS) {
            alias(line.list("capitals_" + lang), lang, AliasKind.CAPITAL, row);
        }
    }

    /** Seats, regions and organisations; a second line with the same id adds a dated role. */
    private void named(Tsv.Row line, ActorKind kind, AliasKind aliasKind) {
        String id = line.get("id");
        Term term = new Term(
                null,
                line.optional("country"),
                line.list("sectors"),
                null,
                date(line, "from", false),
                date(line, "to", true));
        boolean dated = term.from() != null || term.to() != null;
        ActorRow known = rows.get(id);
        if (known != null && line.get("en").isEmpty()) {
            List<Term> terms = new ArrayList<>(known.terms());
            terms.add(term);
            replace(known, withTerms(known, terms));
            return;
        }
        ActorRow row = new ActorRow(
                id,
                kind,
                line.get("en"),
                line.get("fr"),
                term.country(),
                term.sectors(),
                line.optional("code"),
                line.optional("wikidata"),
                null,
                line.get("carrier").equals("yes"),
                dated ? List.of(term) : List.of());
        put(row);
        names(line, row, aliasKind);
        alias(line.list("adjectives_en"), "en", AliasKind.DEMONYM_ADJECTIVE, row);
        alias(line.list("nouns_en"), "en", AliasKind.DEMONYM_NOUN, row);
        alias(line.list("demonyms_fr"), "fr", AliasKind.DEMONYM_ADJECTIVE, row);
    }

    private void people() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        each(
                "terms.tsv",
                line -> terms.computeIfAbsent(line.get("person"), unused -> new ArrayList<>())
                        .add(new Term(
                                line.optional("office"),
                                line.optional("country"),
                                line.list("sectors"),
                                line.optional("code"),
                                date(line, "from", false),
                                date(line, "to", true))));
        each("people.tsv", line -> {
            ActorRow row = new ActorRow(
                    line.get("id"),
                    ActorKind.PERSON,
                    line.get("en"),
                    line.get("fr").isEmpty() ? line.get("en") : line.get("fr"),
                    line.optional("country"),
                    line.list("sectors"),
                    null,
                    line.optional("wikidata"),
                    null,
                    false,
                    terms.getOrDefault(line.get("id"), List.of()));
            put(row);
            names(line, row, AliasKind.NAME);
            for (String lang : LANGS) {
                alias(List.of(row.name(), row.nameFr()), lang, AliasKind.NAME, row);
                alias(line.list("aliases"), lang, AliasKind.NAME, row);
                alias(line.list("surnames"), lang, AliasKind.SURNAME, row);
            }
        });
    }

    private void names(Tsv.Row line, ActorRow row, AliasKind kind) {
        if (row.name().isEmpty()) {
            throw line.wrong("no English name");
        }
        for (String lang : LANGS) {
            alias(List.of(row.name(lang)), lang, kind, row);
            alias(line.list("aliases_" + lang), lang, kind, row);
            alias(line.list("acronyms_" + lang), lang, AliasKind.ACRONYM, row);
        }
    }

    private void put(ActorRow row) {
        rows.put(row.id(), row);
        aliases.put(row.id(), new ArrayList<>());
    }

    private void replace(ActorRow old, ActorRow row) {
        rows.put(row.id(), row);
        List<Alias> moved = new ArrayList<>();
        for (Alias alias : aliases.getOrDefault(old.id(), List.of())) {
            moved.add(new Alias(alias.text(), alias.lang(), alias.kind(), row));
        }
        aliases.put(row.id(), moved);
    }

    private void alias(List<String> texts, String lang, AliasKind kind, ActorRow row) {
        List<Alias> own = aliases.computeIfAbsent(row.id(), unused -> new ArrayList<>());
        for (String text : texts) {
            boolean known = own.stream()
                    .anyMatch(alias -> alias.text().equals(text) && alias.lang().equals(lang));
            if (!text.isEmpty() && !known) {
                own.add(new Alias(text, lang, kind, row));
            }
        }
    }

    private static ActorRow withTerms(ActorRow row, List<Term> terms) {
        return new ActorRow(
                row.id(),
                row.kind(),
                row.name(),
                row.nameFr(),
                row.country(),
                row.sectors(),
                row.fixedCode(),
                row.wikidata(),
                row.geonamesId(),
                row.carrier(),
                terms);
    }

    /** A day, or a month or a year of which the first or the last day is meant. */
    private static @Nullable LocalDate date(Tsv.Row line, String column, boolean last) {
        String cell = line.get(column);
        try {
            return switch (cell.length()) {
                case 0 -> null;
                case 4 ->
                    last ? LocalDate.of(Integer.parseInt(cell), 12, 31) : LocalDate.of(Integer.parseInt(cell), 1, 1);
                case 7 ->
                    last
                            ? YearMonth.parse(cell).atEndOfMonth()
                            : YearMonth.parse(cell).atDay(1);
                default -> LocalDate.parse(cell);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw line.wrong("no date: " + cell);
        }
    }
}
