package org.vigie.enrich.entities.actors;

import java.util.Set;

/**
 * The role codes of CAMEO and PLOVER that the tables use.
 *
 * <p>GOV government, MIL armed forces, REB armed rebels, OPP opposition, PTY political parties, LEG parliament, JUD
 * courts, COP police, SPY intelligence, IGO international organisations, NGO, BUS companies, LAB workers and unions,
 * MED media, EDU schools and science, REL religion, HLH health, REF refugees and migrants, CVL civilians, CRM crime, UAF
 * armed men of unknown side, ELI former holders of power.
 */
final class Sectors {
    private static final Set<String> KNOWN = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "LEG", "JUD", "COP", "SPY", "IGO", "NGO", "BUS", "LAB", "MED", "EDU",
            "REL", "HLH", "REF", "CVL", "CRM", "UAF", "ELI");

    private Sectors() {}

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
