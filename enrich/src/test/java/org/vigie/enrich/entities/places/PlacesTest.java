package org.vigie.enrich.entities.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final Places PLACES = Places.load();
    private static final PlaceResolver RESOLVER = new PlaceResolver(PLACES);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "-", "l’", "\u0000", "𝔘𝔫", "St", "al ", "région de ", "🏙", "ﷺ"})
    void whatIsNoNameIsNoPlace(String name) {
        assertThat(RESOLVER.resolve(name, PlaceContext.of("fr"))).isNull();
    }

    @Test
    void aVeryLongNameIsNoPlace() {
        assertThat(PLACES.find("Paris ".repeat(50_000), "fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, SAINT ETIENNE",
        "Saint-Étienne, St. Etienne",
        "N’Djamena, N'Djamena",
        "N’Djamena, Ndjaména",
        "Alep, l'Alep",
        "Al-Hudaydah, hudaydah",
        "Le Caire, le Caire",
        "Köln, Cologne",
        "Kiev, Kyiv"
    })
    void oneNameIsFoundHoweverItIsWritten(String one, String other) {
        assertThat(PLACES.find(one, "fr")).isNotEmpty();
        assertThat(PLACES.find(other, "fr").get(0).geonamesId())
                .isEqualTo(PLACES.find(one, "fr").get(0).geonamesId());
    }

    @Test
    void aPlaceHasItsNameInTheLanguageOfTheReader() {
        Place aleppo = Objects.requireNonNull(RESOLVER.resolve("Alep", PlaceContext.of("fr", "SYR")));
        assertThat(aleppo.name("fr")).isEqualTo("Alep");
        assertThat(aleppo.name("en")).isEqualTo("Aleppo");
        assertThat(aleppo.country()).isEqualTo("SYR");
        assertThat(aleppo.geonamesId()).isEqualTo(170063L);
    }

    @Test
    void theCountryOfTheTextDecidesBetweenCitiesOfOneName() {
        assertThat(country("Tripoli", PlaceContext.of("en", "LBN"))).isEqualTo("LBN");
        assertThat(country("Tripoli", PlaceContext.of("en", "LBY"))).isEqualTo("LBY");
        assertThat(country("Hyderabad", PlaceContext.of("en", "PAK"))).isEqualTo("PAK");
    }

    @Test
    void aNeighbourDecidesWhereTheCountryDoesNot() {
        Place karachi = Objects.requireNonNull(RESOLVER.resolve("Karachi", PlaceContext.of("en", "PAK")));
        assertThat(country("Hyderabad", new PlaceContext("en", true, List.of(), List.of(karachi))))
                .isEqualTo("PAK");
    }

    @Test
    void aCapitalIsNotTakenForAVillageOfTheCountryInTheText() {
        assertThat(country("Paris", PlaceContext.of("en", "USA"))).isEqualTo("FRA");
        assertThat(country("Moscow", PlaceContext.of("en", "USA"))).isEqualTo("RUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nice", "Tours", "Reading", "Mali", "Orange", "Washington", "Jordan"})
    void aWordThatIsNotMarkedAsAPlaceIsNone(String word) {
        assertThat(RESOLVER.resolve(word, "en", false, List.of(), List.of())).isNull();
        assertThat(RESOLVER.resolve(word.toLowerCase(Locale.ROOT), "fr", false, List.of("FRA"), List.of()))
                .isNull();
    }

    @Test
    void oneOfManyTownsWithoutSupportIsAbsent() {
        assertThat(RESOLVER.resolve("Springfield", PlaceContext.of("en"))).isNull();
        assertThat(RESOLVER.resolve("San Antonio", PlaceContext.of("fr", "IRN")))
                .satisfies(place -> assertThat(place == null || place.population() > 300_000)
                        .isTrue());
    }

    @Test
    void aDisputedAreaHasAPlaceAndNoCountry() {
        Place golan = Objects.requireNonNull(RESOLVER.resolve("plateau du Golan", PlaceContext.of("fr", "ISR", "SYR")));
        assertThat(golan.country()).isNull();
        assertThat(golan.lat()).isBetween(32.5, 33.5);
    }

    @Test
    void whereRegionIsSaidTheRegionIsMeant() {
        Place region = Objects.requireNonNull(RESOLVER.resolve("Donetsk region", PlaceContext.of("en", "UKR")));
        assertThat(region.kind()).isEqualTo(Place.Kind.REGION);
        assertThat(Objects.requireNonNull(RESOLVER.resolve("Donetsk", PlaceContext.of("en", "UKR")))
                        .kind())
                .isEqualTo(Place.Kind.CITY);
    }

    @Test
    void everyCuratedPlaceLiesOnTheEarthInAKnownCountry() {
        Set<String> countries = Set.of(Locale.getISOCountries()).stream()
                .map(code -> new Locale("", code).getISO3Country())
                .collect(Collectors.toSet());
        assertThat(PLACES.curated()).hasSizeGreaterThan(250).allSatisfy(place -> {
            assertThat(place.lat()).isBetween(-90.0, 90.0);
            assertThat(place.lon()).isBetween(-180.0, 180.0);
            assertThat(place.country() == null || place.country().equals("XKX") || countries.contains(place.country()))
                    .as(place.nameEn())
                    .isTrue();
        });
    }

    @Test
    void placesOfOurSentencesAreFoundWhereTheyLie() throws IOException {
        try (InputStream in = Objects.requireNonNull(PlacesTest.class.getResourceAsStream("/places/sentences.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            PlacesBench.Scores scores = PlacesBench.run(PLACES, lines, System.out);
            assertThat(scores.country()).isGreaterThanOrEqualTo(0.97);
            assertThat(scores.near()).isGreaterThanOrEqualTo(0.95);
            assertThat(scores.absent()).isGreaterThanOrEqualTo(0.8);
        }
    }

    private static String country(String name, PlaceContext context) {
        Place place = Objects.requireNonNull(RESOLVER.resolve(name, context), name);
        return Objects.requireNonNull(place.country());
    }
}
