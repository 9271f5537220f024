package org.vigie.enrich.events;

import java.util.List;

/**
 * A word or phrase that names an office, a group or a body, where it stands.
 *
 * @param from first token
 * @param to token after the last
 * @param lemma the phrase as the table has it
 * @param sectors CAMEO role codes it gives
 * @param thing whether it is a thing that acts for somebody ("warship"), and nobody without him
 * @param carrier whether it mostly carries other people's words ("news agency")
 */
record RoleWord(int from, int to, String lemma, List<String> sectors, boolean carrier, boolean thing) {
    RoleWord {
        sectors = List.copyOf(sectors);
    }
}
