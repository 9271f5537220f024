package org.vigie.enrich.entities.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the table: who it is, and what it was when.
 *
 * @param id stable: {@code country:FRA}, {@code seat:kremlin}, {@code org:wagner-group}, {@code person:angela-merkel}
 * @param kind what it is
 * @param name usual English name
 * @param nameFr usual French name
 * @param country ISO 3166 alpha-3, absent for actors of no single country
 * @param sectors CAMEO role codes apart from any dated office
 * @param fixedCode the code where country plus sector is not it: {@code IGOUNO}
 * @param wikidata Wikidata id where certain
 * @param geonamesId GeoNames id where certain
 * @param carrier whether it mostly carries other people's words, as news agencies do
 * @param terms offices held or roles played, by date, oldest first
 */
public record ActorRow(
        String id,
        ActorKind kind,
        String name,
        String nameFr,
        @Nullable String country,
        List<String> sectors,
        @Nullable String fixedCode,
        @Nullable String wikidata,
        @Nullable Long geonamesId,
        boolean carrier,
        List<Term> terms) {
    private static final List<String> FORMER = List.of("ELI");

    public ActorRow {
        sectors = List.copyOf(sectors);
        terms = terms.stream()
                .sorted(Comparator.comparing(Term::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The usual name in that language. */
    public String name(String lang) {
        return lang.equals("fr") ? nameFr : name;
    }

    /** The term that held on that day (the latest when no date is known), absent when none did. */
    public @Nullable Term termAt(@Nullable LocalDate at) {
        Term found = null;
        for (Term term : terms) {
            if (at == null || term.isAt(at)) {
                found = term;
            }
        }
        return found;
    }

    /** Role codes on that day: those of the office, {@code ELI} for a person whose offices are all past. */
    public List<String> sectorsAt(@Nullable LocalDate at) {
        Term term = termAt(at);
        if (term != null) {
            return term.sectors();
        }
        return at != null && isFormer(at) ? FORMER : sectors;
    }

    /** The state on that day: that of the office, else the actor's own; absent in an international office. */
    public @Nullable String countryAt(@Nullable LocalDate at) {
        Term term = termAt(at);
        return term == null ? country : term.country();
    }

    /** The CAMEO-style code on that day, such as {@code FRAGOV}, {@code USAELI}, {@code IGOUNO}. */
    public @Nullable String code(@Nullable LocalDate at) {
        if (fixedCode != null) {
            return fixedCode;
        }
        Term term = termAt(at);
        return (term == null ? new Term(null, country, sectorsAt(at), null, null, null) : term).code();
    }

    private boolean isFormer(LocalDate at) {
        return kind == ActorKind.PERSON
                && !terms.isEmpty()
                && terms.stream().noneMatch(term -> term.startsAfter(at))
                && terms.stream().anyMatch(term -> term.endedBefore(at));
    }
}
