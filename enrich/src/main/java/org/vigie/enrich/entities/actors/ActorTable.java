package org.vigie.enrich.entities.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actors we know by name, and where words name them.
 *
 * <p>{@code find(List.of("The", "Kremlin", "warned", "Polish", "diplomats"), "en")} gives the seat (RUSGOV) and the
 * adjective (POL). Case counts (names and acronyms need their capitals, French demonyms do not), accents, hyphens, full
 * stops and the kind of apostrophe do not.
 */
public final class ActorTable {
    private final Map<String, ActorRow> rows;
    private final Map<String, PhraseTrie<Pattern>> tries = new HashMap<>();
    private final Ambiguities ambiguities;

    private ActorTable(@Nullable Path userDir) {
        ActorFiles files = new ActorFiles(userDir);
        rows = files.rows();
        ambiguities = Ambiguities.load(userDir);
        for (Alias alias : files.aliases()) {
            List<Atom> atoms = Atom.of(List.of(alias.text().split(" ")), alias.lang());
            tries.computeIfAbsent(alias.lang(), unused -> new PhraseTrie<>())
                    .add(atoms.stream().map(Atom::key).toList(), new Pattern(alias, atoms));
        }
    }

    /** The table as shipped. */
    public static ActorTable load() {
        return new ActorTable(null);
    }

    /** The table as shipped with the rows of the user's files of the same names; a row of his with a known id replaces ours. */
    public static ActorTable load(Path userRowsDir) {
        return new ActorTable(userRowsDir);
    }

    /** Every actor, in file order. */
    public List<ActorRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The actor with that id, such as {@code country:FRA}. */
    public @Nullable ActorRow row(String id) {
        return rows.get(id);
    }

    /** The state that has that ISO 3166 alpha-3 code today. */
    public @Nullable ActorRow country(String iso3) {
        return rows.get("country:" + iso3);
    }

    /** Actors named in these words, from left to right; of overlapping names the one that begins first, then the longest. */
    public List<Match> find(List<String> words, String lang) {
        List<Atom> atoms = Atom.of(words, lang);
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < atoms.size()) {
            Found found = longestAt(atoms, from, lang);
            if (found == null || isCutByLonger(found, from, atoms, lang)) {
                from++;
                continue;
            }
            matches.add(found.match());
            from = found.end();
        }
        return matches;
    }

    /** "the West Bank" is the West Bank, not the West with a bank: a name that begins a word later and ends later wins. */
    private boolean isCutByLonger(Found found, int from, List<Atom> atoms, String lang) {
        if (found.end() <= from + 1 || from + 1 >= atoms.size()) {
            return false;
        }
        Found next = longestAt(atoms, from + 1, lang);
        return next != null && next.end() > found.end();
    }

    private @Nullable Found longestAt(List<Atom> atoms, int from, String lang) {
        PhraseTrie<Pattern> trie = tries.get(lang);
        if (trie == null) {
            return null;
        }
        List<Found> found = new ArrayList<>(1);
        trie.visit(atoms, from, (end, patterns) -> {
            List<Alias> aliases = new ArrayList<>(1);
            for (Pattern pattern : patterns) {
                if (pattern.fits(atoms, from)) {
                    aliases.add(pattern.alias());
                }
            }
            if (!aliases.isEmpty()) {
                found.add(new Found(end, match(atoms, from, end, aliases)));
            }
        });
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private Match match(List<Atom> atoms, int from, int end, List<Alias> aliases) {
        Atom first = atoms.get(from);
        Atom last = atoms.get(end - 1);
        Set<ActorRow> candidates = new LinkedHashSet<>();
        aliases.forEach(alias -> candidates.add(alias.row()));
        Alias lead = aliases.get(0);
        Ambiguities.Ruling ruling = ambiguities.rule(lead, candidates);
        AliasKind kind = kind(aliases, ruling.rows().get(0), first);
        return new Match(
                first.word(), last.word() + 1, kind, ruling.rows(), first.first() && last.last(), ruling.sure());
    }

    /** The kind of the likeliest reading; what may be a capital is called one, a French demonym with a capital is a noun. */
    private static AliasKind kind(List<Alias> aliases, ActorRow likeliest, Atom first) {
        AliasKind kind = aliases.get(0).kind();
        for (Alias alias : aliases) {
            if (alias.kind() == AliasKind.CAPITAL) {
                return AliasKind.CAPITAL;
            }
            if (alias.row() == likeliest) {
                kind = alias.kind();
            }
        }
        boolean noun = aliases.get(0).lang().equals("fr") && first.isCapital() && first.word() > 0;
        return kind == AliasKind.DEMONYM_ADJECTIVE && noun ? AliasKind.DEMONYM_NOUN : kind;
    }

    private record Found(int end, Match match) {}

    /** An alias and the letters case must agree with. */
    private record Pattern(Alias alias, List<Atom> atoms) {
        boolean fits(List<Atom> text, int from) {
            for (int i = 0; i < atoms.size(); i++) {
                Atom wanted = atoms.get(i);
                Atom given = text.get(from + i);
                boolean fits =
                        alias.isExact() ? wanted.text().equals(given.text()) : given.isCapital() || !wanted.isCapital();
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }
}
