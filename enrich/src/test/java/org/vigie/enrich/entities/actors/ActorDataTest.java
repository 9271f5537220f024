package org.vigie.enrich.entities.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The actor files, tested as data. */
class ActorDataTest {
    private static final ActorFiles FILES = new ActorFiles(null);
    private static final ActorTable TABLE = ActorTable.load();
    private static final Set<String> FORMER_STATES =
            Set.of("SUN", "YUG", "CSK", "DDR", "ZAR", "SCG", "VDR", "YMD", "XKX");

    @Test
    void idsAreWellFormedAndUsedOnce() {
        Map<String, String> byWikidata = new HashMap<>();
        for (ActorRow row : FILES.rows().values()) {
            assertThat(row.id()).matches("(country|seat|region|org|person):[A-Za-z0-9][A-Za-z0-9-]*");
            if (row.wikidata() != null) {
                assertThat(row.wikidata()).as(row.id()).matches("Q[1-9][0-9]*");
                assertThat(byWikidata.put(row.wikidata(), row.id()))
                        .as("same id as %s", row.id())
                        .isNull();
            }
        }
    }

    @Test
    void countryCodesAreIso() {
        Set<String> iso = new LinkedHashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.addAll(FORMER_STATES);
        for (ActorRow row : FILES.rows().values()) {
            if (row.country() != null) {
                assertThat(iso).as(row.id()).contains(row.country());
            }
            row.terms().stream()
                    .map(Term::country)
                    .filter(code -> code != null)
                    .forEach(code -> assertThat(iso).as(row.id()).contains(code));
        }
    }

    @Test
    void sectorsAreKnownCodes() {
        for (ActorRow row : FILES.rows().values()) {
            assertThat(row.sectors()).as(row.id()).allMatch(Sectors::isKnown);
            row.terms().forEach(term -> assertThat(term.sectors()).as(row.id()).allMatch(Sectors::isKnown));
        }
    }

    @Test
    void everyAliasIsFoundAndMeansItsRow() {
        List<String> missing = new ArrayList<>();
        for (Alias alias : FILES.aliases()) {
            List<Match> matches = TABLE.find(words(alias), alias.lang());
            boolean found = matches.stream()
                    .anyMatch(match -> match.from() == 1
                            && match.to() == words(alias).size()
                            && match.rows().stream()
                                    .anyMatch(row -> row.id().equals(alias.row().id())));
            if (!found) {
                missing.add(
                        alias.lang() + " " + alias.text() + " of " + alias.row().id());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aSharedAliasHasARule() {
        Ambiguities rules = Ambiguities.load(null);
        Map<String, Set<String>> owners = new TreeMap<>();
        Map<String, Alias> sample = new HashMap<>();
        for (Alias alias : FILES.aliases()) {
            String key = alias.lang() + ":"
                    + Atom.of(words(alias), alias.lang()).stream()
                            .map(alias.isExact() ? Atom::text : Atom::key)
                            .toList();
            owners.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                    .add(alias.row().id());
            if (alias.kind() != AliasKind.SURNAME) {
                sample.put(key, alias);
            }
        }
        List<String> unruled = new ArrayList<>();
        owners.forEach((key, ids) -> {
            Alias alias = sample.get(key);
            if (ids.size() > 1 && alias != null && !rules.knows(alias.lang(), alias.text())) {
                unruled.add(alias.text() + "\t" + alias.lang() + "\t" + String.join("|", ids));
            }
        });
        assertThat(unruled).isEmpty();
    }

    @Test
    void rulesNameRowsThatExist() {
        for (Tsv.Row line : Tsv.read("ambiguous.tsv", null)) {
            assertThat(FILES.rows())
                    .as(line.get("alias"))
                    .containsKeys(line.list("rows").toArray(new String[0]));
            assertThat(line.get("rule")).isIn("PREFER", "CONTEXT");
        }
    }

    @Test
    void termsOfOneOfficeDoNotOverlap() {
        Map<String, List<Tsv.Row>> offices = new TreeMap<>();
        for (Tsv.Row line : Tsv.read("terms.tsv", null)) {
            assertThat(FILES.rows()).as(line.toString()).containsKey(line.get("person"));
            if (!line.get("office").isEmpty() && !line.get("office").equals("member")) {
                offices.computeIfAbsent(line.get("country") + " " + line.get("office"), unused -> new ArrayList<>())
                        .add(line);
            }
        }
        List<String> overlaps = new ArrayList<>();
        offices.forEach((office, lines) -> {
            lines.sort(Comparator.comparing(line -> line.get("from")));
            for (int i = 1; i < lines.size(); i++) {
                String end = lines.get(i - 1).get("to");
                String begin = lines.get(i).get("from");
                int known = Math.min(end.length(), begin.length());
                if (end.isEmpty() || end.substring(0, known).compareTo(begin.substring(0, known)) > 0) {
                    overlaps.add(office + ": " + lines.get(i - 1).get("person") + " "
                            + lines.get(i).get("person"));
                }
            }
        });
        assertThat(overlaps).isEmpty();
    }

    @Test
    void theTableLoadsInUnderASecondOfProcessorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        ActorTable.load();
        assertThat((threads.getCurrentThreadCpuTime() - begin) / 1_000_000).isLessThan(1000);
    }

    @Test
    void aFormerStateHasItsDates() {
        ActorRow soviet = TABLE.row("country:SUN-1991");
        assertThat(soviet).isNotNull();
        assertThat(soviet.termAt(LocalDate.of(1980, 1, 1))).isNotNull();
        assertThat(soviet.termAt(LocalDate.of(2000, 1, 1))).isNull();
    }

    /** The alias after another word, so that it does not begin the sentence. */
    private static List<String> words(Alias alias) {
        List<String> words = new ArrayList<>(List.of("§"));
        words.addAll(List.of(alias.text().split(" ")));
        return words;
    }
}
