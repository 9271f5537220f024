package org.vigie.enrich.entities.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The role nouns of one language, with every plural and feminine; the longest phrase wins.
 *
 * <p>"foreign ministry spokeswoman" is one noun (GOV); in "former defence minister" the minister is former (ELI).
 */
public final class RoleNouns {
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "ousted",
            "deposed",
            "toppled",
            "ancien",
            "ancienne",
            "anciens",
            "anciennes",
            "onetime",
            "erstwhile");
    private static final Set<String> FORMER_AFTER =
            Set.of("dechu", "dechue", "dechus", "destitue", "destituee", "destitues", "renverse", "renversee");

    private final String lang;
    private final PhraseTrie<RoleNoun> trie = new PhraseTrie<>();
    private int size;

    private RoleNouns(String lang, @Nullable Path userDir) {
        this.lang = lang;
        for (Tsv.Row line : Tsv.read("roles." + lang + ".tsv", userDir)) {
            add(line);
        }
    }

    /** The nouns of {@code en} or {@code fr}. */
    public static RoleNouns load(String lang) {
        return new RoleNouns(lang, null);
    }

    /** The same with the user's {@code roles.<lang>.tsv}, which goes before ours. */
    public static RoleNouns load(String lang, Path userRowsDir) {
        return new RoleNouns(lang, userRowsDir);
    }

    /** How many nouns. */
    public int size() {
        return size;
    }

    /** Role nouns in these words, left to right, none overlapping. */
    public List<RoleMatch> find(List<String> words) {
        List<Atom> atoms = Atom.of(words, lang);
        List<RoleMatch> matches = new ArrayList<>();
        int from = 0;
        while (from < atoms.size()) {
            Found found = longestAt(atoms, from);
            if (found != null) {
                matches.add(match(atoms, from, found));
            }
            from = found == null ? from + 1 : found.end();
        }
        return matches;
    }

    private @Nullable Found longestAt(List<Atom> atoms, int from) {
        if (!atoms.get(from).first() && !isFormerPrefix(atoms, from - 1)) {
            return null;
        }
        List<Found> found = new ArrayList<>(1);
        trie.visit(atoms, from, (end, nouns) -> {
            if (atoms.get(end - 1).last()) {
                found.add(new Found(end, nouns.get(nouns.size() - 1)));
            }
        });
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private static RoleMatch match(List<Atom> atoms, int from, Found found) {
        boolean former = from > 0 && FORMER.contains(atoms.get(from - 1).key())
                || found.end() < atoms.size()
                        && FORMER_AFTER.contains(atoms.get(found.end()).key());
        return new RoleMatch(atoms.get(from).word(), atoms.get(found.end() - 1).word() + 1, found.noun(), former);
    }

    private static boolean isFormerPrefix(List<Atom> atoms, int index) {
        return index >= 0 && atoms.get(index).key().equals("ex");
    }

    private void add(Tsv.Row line) {
        String kind = line.get("kind").toUpperCase(Locale.ROOT);
        RoleNoun noun = new RoleNoun(line.get("phrase"), line.list("sectors"), RoleNoun.Kind.valueOf(kind));
        size++;
        List<String> bases = new ArrayList<>(line.list("forms"));
        bases.add(0, noun.phrase());
        for (String base : bases) {
            for (String form : Inflections.of(base, lang)) {
                trie.add(
                        Atom.of(List.of(form.split(" ")), lang).stream()
                                .map(Atom::key)
                                .toList(),
                        noun);
            }
        }
    }

    private record Found(int end, RoleNoun noun) {}
}
