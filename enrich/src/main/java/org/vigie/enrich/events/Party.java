package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Span;

/**
 * Somebody who may be source or target: the words, and what they resolve to.
 *
 * @param head index of the head word in its sentence
 * @param text the words
 * @param span their place in the text
 * @param name usual name, absent for a description
 * @param base code of a country or organisation, such as {@code PRK} or {@code IGOUNO}; absent when unknown
 * @param country ISO 3166 alpha-3, absent for actors of no single country
 * @param sectors CAMEO role codes
 * @param wikidata id of the named actor, where certain
 * @param basis how sure the words are
 * @param carrier whether it is a news medium, which carries messages and acts seldom
 */
record Party(
        int head,
        String text,
        Span span,
        @Nullable String name,
        @Nullable String base,
        @Nullable String country,
        List<String> sectors,
        @Nullable String wikidata,
        Basis basis,
        boolean carrier) {
    Party {
        sectors = List.copyOf(sectors);
    }

    /** How a party was understood, from the surest to the least sure. */
    enum Basis {
        NAMED,
        ROLE,
        ANAPHORA,
        MODIFIER,
        INFERRED,
        UNKNOWN
    }

    boolean isCoded() {
        return base != null || !sectors.isEmpty();
    }

    boolean hasCountry() {
        return country != null;
    }

    /** Country first, then sectors; absent when neither is known. */
    @Nullable
    String code() {
        StringBuilder code = new StringBuilder(base == null ? "" : base);
        for (String sector : sectors) {
            if (code.indexOf(sector) < 0) {
                code.append(sector);
            }
        }
        return code.length() == 0 ? null : code.toString();
    }

    Party withCountry(@Nullable String newBase, @Nullable String newCountry, Basis newBasis) {
        return new Party(head, text, span, name, newBase, newCountry, sectors, wikidata, newBasis, carrier);
    }

    Party withSectors(List<String> newSectors) {
        return new Party(head, text, span, name, base, country, newSectors, wikidata, basis, carrier);
    }

    /** The same actor as told by other words, such as a pronoun. */
    Party at(int newHead, String newText, Span newSpan, Basis newBasis) {
        return new Party(newHead, newText, newSpan, name, base, country, sectors, wikidata, newBasis, carrier);
    }

    boolean isSameActor(Party other) {
        String mine = code();
        return mine != null && mine.equals(other.code());
    }

    /** Whether these are at least two different actors. */
    static boolean areSeveral(List<Party> parties) {
        return parties.stream().map(Party::code).distinct().count() > 1;
    }

    static List<Party> coded(List<Party> parties) {
        List<Party> coded = new ArrayList<>();
        for (Party party : parties) {
            if (party.isCoded()) {
                coded.add(party);
            }
        }
        return coded;
    }
}
