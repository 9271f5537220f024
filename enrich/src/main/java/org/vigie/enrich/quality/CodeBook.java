package org.vigie.enrich.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How codes are compared when events are scored: CAMEO digits, PLOVER categories (conversion table of the PLOVER manual
 * draft, September 2021) and actors reduced to their country or, without one, to their first role code.
 */
final class CodeBook {
    private static final Pattern DIGITS = Pattern.compile("\\s*(\\d{2,4})");

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("02", "REQUEST"),
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", "CONCEDE"),
            Map.entry("084", "RETREAT"),
            Map.entry("085", "RETREAT"),
            Map.entry("086", "RETREAT"),
            Map.entry("087", "RETREAT"),
            Map.entry("0813", "RETREAT"),
            Map.entry("0814", "RETREAT"),
            Map.entry("09", "ACCUSE"),
            Map.entry("10", "REQUEST"),
            Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("17", "COERCE"),
            Map.entry("1712", "ASSAULT"),
            Map.entry("175", "ASSAULT"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "ASSAULT"),
            Map.entry("191", "COERCE"),
            Map.entry("192", "COERCE"),
            Map.entry("20", "ASSAULT"));

    /** Names of older PLOVER drafts; what gives way is one category, as CONCEDE and RETREAT are hard to tell apart. */
    private static final Map<String, String> MERGED = Map.of(
            "CONCEDE", "YIELD",
            "RETREAT", "YIELD",
            "DEMAND", "REQUEST",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "FIGHT", "ASSAULT",
            "MOBILISE", "MOBILIZE",
            "COOP", "COOPERATE",
            "REDUCE", "SANCTION");

    private static final Map<String, String> COUNTRIES = Map.of(
            "ROM", "ROU", "JAP", "JPN", "GER", "DEU", "GMY", "DEU", "ZAR", "COD", "TMP", "TLS", "WSB", "PSE", "PAL",
            "PSE", "BAG", "MMR");

    /** CAMEO actor codes of three letters that are no countries. */
    private static final Set<String> NO_COUNTRY = Set.copyOf(List.of(("IGO NGO NGM MNC INT IMG GOV MIL OPP REB CVL COP"
                    + " JUD LEG BUS MED EDU ELI REF SPY UAF CRM PTY LAB REL INS SEP RAD MOD AGR ENV HLH HRI DEV SET PPL"
                    + " GRP UIS UNS EUR WST AFR ASA LAM MEA NAF SAF WAF EAF CAF SAS SEA EAS CAS CFR NMR SAM CRB CAM PGS"
                    + " BLK BAL SCN MUS CHR JEW HIN BUD NON ETH TOP MID SOC JRN JUR PRO DEM")
            .split(" ")));

    private CodeBook() {}

    /** The 2 to 4 digits a CAMEO code begins with, empty when it has none. */
    static String digits(String code) {
        Matcher matcher = DIGITS.matcher(code);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    static String root(String code) {
        String digits = digits(code);
        return digits.isEmpty() ? "" : digits.substring(0, 2);
    }

    /** The categories of a CAMEO code: two where PLOVER's table and text differ (embargoes), none for statements. */
    static Set<String> categories(String code) {
        String digits = digits(code);
        if (digits.startsWith("163")) {
            return Set.of("SANCTION", "COERCE");
        }
        for (int length = digits.length(); length >= 2; length--) {
            String category = CATEGORIES.get(digits.substring(0, length));
            if (category != null) {
                return Set.of(category(category));
            }
        }
        return Set.of();
    }

    /** A category under its present name, CONCEDE and RETREAT as YIELD. */
    static String category(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        return MERGED.getOrDefault(upper, upper);
    }

    /** The country an actor's code begins with, empty when it has none. */
    static String country(String actor) {
        String letters = letters(actor);
        if (letters.length() < 3 || NO_COUNTRY.contains(letters.substring(0, 3))) {
            return "";
        }
        String country = letters.substring(0, 3);
        return COUNTRIES.getOrDefault(country, country);
    }

    /** The actor's country, or without one the first three letters of its code. */
    static String actor(String actor) {
        String country = country(actor);
        String letters = letters(actor);
        return country.isEmpty() ? letters.substring(0, Math.min(3, letters.length())) : country;
    }

    private static String letters(String actor) {
        return actor.toUpperCase(Locale.ROOT).replace("NONE", "").replaceAll("[^A-Z]", "");
    }
}
