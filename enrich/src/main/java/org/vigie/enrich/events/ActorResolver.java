package org.vigie.enrich.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorKind;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;

/**
 * Turns a noun phrase into actors: by the name at its head, by an office or group with the country that the phrase gives
 * it ("the Kenyan foreign minister", « des soldats thaïlandais et cambodgiens »), by what a pronoun takes up, or, where
 * the head is no actor, by the country inside the phrase ("the Russian invasion").
 */
final class ActorResolver {
    private static final Set<String> STOPS = Set.of(
            "conj",
            "cc",
            "acl",
            "advcl",
            "punct",
            "parataxis",
            "ccomp",
            "xcomp",
            "nmod",
            "obl",
            "case",
            "mark",
            "nsubj",
            "cop",
            "aux",
            "dep",
            "discourse",
            "obj",
            "advmod",
            "iobj",
            "dislocated",
            "orphan");
    private static final Set<String> HOLDERS = Set.of("of", "de", "");
    private static final Set<String> PLACES =
            Set.of("in", "from", "en", "à", "dans", "au", "for", "to", "at", "within", "inside");
    private static final Set<String> AGENTS = Set.of("by", "par", "from");
    /** Words that need a name beside them to be anybody. */
    private static final Set<String> LANDS =
            Set.of("country", "nation", "state", "pays", "état", "nations", "countries");

    private static final List<String> GOVERNMENT = List.of("GOV");
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "ancien",
            "ancienne",
            "anciens",
            "anciennes",
            "ousted",
            "deposed",
            "exiled",
            "déchu",
            "late");
    private static final Set<String> BOTH = Set.of("both", "two", "deux", "sides");
    private static final Set<String> SIDES = Set.of(
            "country",
            "government",
            "side",
            "capital",
            "party",
            "nation",
            "state",
            "leader",
            "president",
            "neighbor",
            "neighbour",
            "pays",
            "gouvernement",
            "capitale",
            "partie",
            "état",
            "dirigeant",
            "président",
            "voisin",
            "camp",
            "homme",
            "man",
            "minister",
            "ministre",
            "army",
            "armée",
            "ally",
            "allié",
            "delegation",
            "délégation");
    private static final int NAME_DEPTH = 12;

    private final Tree tree;
    private final SentenceNames names;
    private final NounPhrases phrases;
    private final Prepositions prepositions;
    private final ArticleMemory memory;
    private final @Nullable LocalDate day;

    ActorResolver(Tree tree, SentenceNames names, ArticleMemory memory, @Nullable LocalDate day) {
        this.tree = tree;
        this.names = names;
        this.phrases = new NounPhrases(tree);
        this.prepositions = new Prepositions(tree);
        this.memory = memory;
        this.day = day;
    }

    /** All actors of a phrase and of those coordinated with it; uncoded ones too when they are names. */
    List<Party> resolve(Token head) {
        List<Party> parties = new ArrayList<>();
        List<Token> all = listed(head);
        for (Token one : all) {
            parties.addAll(resolveOne(one));
        }
        return shareModifiers(parties, all);
    }

    /** "Malian and Nigerien soldiers": a bare adjective before the coordination belongs to the following noun; handled in phrases. */
    private static List<Party> shareModifiers(List<Party> parties, List<Token> heads) {
        if (heads.size() < 2) {
            return parties;
        }
        Party owner = parties.stream().filter(Party::hasCountry).findFirst().orElse(null);
        if (owner == null) {
            return parties;
        }
        List<Party> shared = new ArrayList<>();
        for (Party party : parties) {
            boolean bare = party.base() == null && !party.sectors().isEmpty() && party.name() == null;
            shared.add(bare ? party.withCountry(owner.base(), owner.country(), Party.Basis.INFERRED) : party);
        }
        return shared;
    }

    /** The head, what is coordinated with it, and further names of a list that the parser hung on as appositions. */
    private List<Token> listed(Token head) {
        List<Token> all = new ArrayList<>(tree.coordinated(head.index()));
        for (int i = 0; i < all.size(); i++) {
            Token one = all.get(i);
            for (Token child : tree.children(one.index(), "appos", "dep", "list")) {
                if (isCountryName(one) && isCountryName(child) && !all.contains(child)) {
                    all.addAll(tree.coordinated(child.index()));
                }
            }
        }
        return all;
    }

    private boolean isCountryName(Token token) {
        Match match = names.covering(token.index());
        return match != null
                && match.kind() == AliasKind.NAME
                && match.rows().get(0).kind() == ActorKind.COUNTRY;
    }

    private List<Party> resolveOne(Token head) {
        if (isPronoun(head)) {
            return pronoun(head);
        }
        if (isBoth(head)) {
            return both(head);
        }
        if (phrases.isTransparent(head)) {
            Token content = phrases.content(head);
            if (content != head) {
                return resolve(content);
            }
        }
        List<Token> core = core(head);
        List<Party> byRole = byRole(head, core);
        Match match = names.covering(head.index());
        if (match != null && !isOnlyModifier(match, head)) {
            Party named = named(match, head, core, byRole);
            if (named != null) {
                return List.of(named);
            }
        }
        if (!byRole.isEmpty()) {
            return byRole;
        }
        Party remembered = remembered(head, core);
        if (remembered != null) {
            return List.of(remembered);
        }
        List<Party> apposed = apposed(head);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        List<Party> inside = inside(head, core);
        return inside.isEmpty() ? unknownName(head, core) : inside;
    }

    /** The words of the phrase itself: a name set beside it belongs to it, an apposition after a comma does not. */
    private List<Token> core(Token head) {
        return tree.subtree(head.index(), child -> STOPS.contains(child.baseRelation()) || isSetOff(child));
    }

    private boolean isSetOff(Token child) {
        if (!child.baseRelation().equals("appos")) {
            return false;
        }
        int first = tree.subtree(child.index(), inner -> false).get(0).index();
        return first > 0 && tree.token(first - 1).is("PUNCT");
    }

    private boolean isOnlyModifier(Match match, Token head) {
        return match.kind() == AliasKind.DEMONYM_ADJECTIVE && !head.is("PROPN") && !head.is("NOUN") && !head.is("ADJ");
    }

    // ---- pronouns and "both sides"

    private boolean isPronoun(Token head) {
        return head.is("PRON")
                || (head.is("DET")
                        && Set.of("son", "sa", "ses", "leur", "leurs").contains(lower(head)));
    }

    private List<Party> pronoun(Token head) {
        String word = lower(head);
        boolean plural = Set.of("they", "them", "their", "ils", "elles", "leur", "leurs", "eux", "we")
                .contains(word);
        boolean personal = plural
                || Set.of(
                                "he",
                                "she",
                                "it",
                                "him",
                                "her",
                                "his",
                                "its",
                                "il",
                                "elle",
                                "lui",
                                "son",
                                "sa",
                                "ses",
                                "celui-ci",
                                "celle-ci",
                                "dernier",
                                "l'",
                                "le",
                                "la")
                        .contains(word);
        if (!personal) {
            return List.of();
        }
        List<Party> found = new ArrayList<>();
        for (Party party : memory.antecedent(tree.sentence().index(), head.index(), plural)) {
            found.add(party.at(head.index(), head.text(), new Span(head.start(), head.end()), Party.Basis.ANAPHORA));
        }
        return found;
    }

    private boolean isBoth(Token head) {
        return SIDES.contains(head.lemma())
                && tree.hasChild(head.index(), child -> BOTH.contains(lower(child)) && child.index() < head.index());
    }

    private List<Party> both(Token head) {
        List<Token> core = tree.subtree(head.index(), child -> STOPS.contains(child.baseRelation()));
        List<Party> found = new ArrayList<>();
        for (Party party : memory.lastTwo()) {
            found.add(party.at(head.index(), text(core), Tree.span(core), Party.Basis.ANAPHORA));
        }
        return found;
    }

    // ---- names of the table

    private @Nullable Party named(Match match, Token head, List<Token> core, List<Party> byRole) {
        ActorRow row = names.choose(match, day);
        if (row == null) {
            return namesakes(match, head, core, byRole);
        }
        if (row.kind() == ActorKind.PERSON && !byRole.isEmpty() && byRole.get(0).base() == null) {
            return inOffice(row, byRole.get(0));
        }
        if (!byRole.isEmpty() && row.kind() != ActorKind.PERSON && !coversRole(match, head)) {
            return null;
        }
        if (!match.whole() && row.kind() != ActorKind.PERSON && match.kind() != AliasKind.NAME) {
            return null;
        }
        boolean former = core.stream().anyMatch(word -> FORMER.contains(lower(word)));
        return party(row, match.kind(), head, whole(match, core), former && row.kind() == ActorKind.PERSON);
    }

    /** "President Zia": the title says what the table's dates do not. */
    private Party inOffice(ActorRow row, Party titled) {
        String country = row.countryAt(day) == null ? row.countryAt(null) : row.countryAt(day);
        Party named = new Party(
                titled.head(),
                titled.text(),
                titled.span(),
                row.name(tree.lang()),
                country,
                country,
                titled.sectors(),
                row.wikidata(),
                Party.Basis.NAMED,
                false);
        return titled.sectors().isEmpty() ? named.withSectors(row.sectorsAt(day)) : named;
    }

    /** Namesakes of one country cannot be told apart, but their country is certain. */
    private @Nullable Party namesakes(Match match, Token head, List<Token> core, List<Party> byRole) {
        Set<String> countries = new LinkedHashSet<>();
        for (ActorRow row : match.rows()) {
            String country = row.countryAt(day);
            countries.add(country == null ? "" : country);
        }
        String only = countries.iterator().next();
        boolean people = match.rows().stream().allMatch(row -> row.kind() == ActorKind.PERSON);
        if (!people || countries.size() > 1 || only.isEmpty() || byRole.isEmpty()) {
            return null;
        }
        return new Party(
                head.index(),
                text(core),
                Tree.span(core),
                null,
                only,
                only,
                byRole.get(0).sectors(),
                null,
                Party.Basis.ROLE,
                false);
    }

    /** The phrase with all words of the name, also those that the tree hangs elsewhere (« la Corée du Nord »). */
    private List<Token> whole(Match match, List<Token> core) {
        List<Token> words = new ArrayList<>(core);
        for (int i = match.from(); i < Math.min(match.to(), tree.size()); i++) {
            if (!words.contains(tree.token(i))) {
                words.add(tree.token(i));
            }
        }
        return words;
    }

    /** Whether the name itself includes the role word, as "Revolutionary Guards" does. */
    private boolean coversRole(Match match, Token head) {
        RoleWord role = names.roleAt(head.index());
        return role == null || (match.from() <= role.from() && match.to() >= role.to());
    }

    private Party party(ActorRow row, AliasKind kind, Token head, List<Token> core, boolean former) {
        String base = row.fixedCode() != null ? row.fixedCode() : row.countryAt(day);
        List<String> sectors = row.fixedCode() != null ? List.of() : row.sectorsAt(day);
        if (kind == AliasKind.CAPITAL && row.fixedCode() == null) {
            sectors = GOVERNMENT;
        }
        if (former) {
            sectors = List.of("ELI");
        }
        boolean pureCountry = row.kind() == ActorKind.COUNTRY && kind != AliasKind.CAPITAL;
        return new Party(
                head.index(),
                text(core),
                Tree.span(core),
                isDemonym(kind) ? null : row.name(tree.lang()),
                base,
                row.countryAt(day),
                pureCountry ? List.of() : sectors.subList(0, Math.min(1, sectors.size())),
                row.wikidata(),
                Party.Basis.NAMED,
                row.carrier());
    }

    private static boolean isDemonym(AliasKind kind) {
        return kind == AliasKind.DEMONYM_ADJECTIVE || kind == AliasKind.DEMONYM_NOUN;
    }

    // ---- offices, groups and bodies

    private List<Party> byRole(Token head, List<Token> core) {
        RoleWord role = roleIn(head, core);
        if (role == null) {
            return List.of();
        }
        List<Token> phrase = new ArrayList<>(core);
        List<String> sectors =
                core.stream().anyMatch(word -> FORMER.contains(lower(word))) ? List.of("ELI") : role.sectors();
        List<ActorRow> owners = owners(head, core, role, phrase);
        String name = properName(head, core);
        List<Party> parties = new ArrayList<>();
        for (ActorRow owner : owners) {
            String base = owner.fixedCode() != null ? owner.fixedCode() : owner.countryAt(day);
            parties.add(new Party(
                    head.index(),
                    text(phrase),
                    Tree.span(phrase),
                    name,
                    base,
                    owner.countryAt(day),
                    sectorsOf(owner, sectors),
                    null,
                    Party.Basis.ROLE,
                    role.carrier()));
        }
        if (parties.isEmpty() && (role.thing() || LANDS.contains(role.lemma()))) {
            return List.of();
        }
        if (parties.isEmpty()) {
            parties.add(withoutCountry(head, core, role, name, sectors));
        }
        Party first = parties.get(0);
        memory.rememberRole(role.lemma(), first);
        return parties;
    }

    private List<String> sectorsOf(ActorRow owner, List<String> sectors) {
        boolean group = owner.kind() == ActorKind.ORGANISATION && owner.fixedCode() == null;
        return group && !owner.sectorsAt(day).isEmpty() ? owner.sectorsAt(day).subList(0, 1) : sectors;
    }

    private Party withoutCountry(
            Token head, List<Token> core, RoleWord role, @Nullable String name, List<String> sectors) {
        Party earlier = name != null ? memory.bySurname(lastWord(name)) : memory.byRole(role.lemma());
        Party possessor = possessor(head);
        Party from = possessor != null ? possessor : earlier;
        Party bare = new Party(
                head.index(),
                text(core),
                Tree.span(core),
                name,
                null,
                null,
                sectors,
                null,
                Party.Basis.ROLE,
                role.carrier());
        return from == null || from.base() == null
                ? bare
                : bare.withCountry(from.base(), from.country(), Party.Basis.ANAPHORA);
    }

    /** Whom « son ambassadeur » or "its ambassador" belongs to. */
    private @Nullable Party possessor(Token head) {
        for (Token child : tree.children(head.index(), "nmod:poss", "det")) {
            if (isPronoun(child)) {
                List<Party> owners = pronoun(child);
                return owners.isEmpty() ? null : owners.get(0);
            }
        }
        return null;
    }

    /** The role word at the head, or beside it when the head is a person's name. */
    private @Nullable RoleWord roleIn(Token head, List<Token> core) {
        RoleWord at = names.roleAt(head.index());
        if (at != null || !head.is("PROPN")) {
            return at;
        }
        RoleWord found = null;
        for (Token word : core) {
            RoleWord role = names.roleAt(word.index());
            if (role != null && word.index() != head.index()) {
                found = role;
            }
        }
        return found;
    }

    /** Countries and organisations that the phrase puts beside the role word, nearest relation first. */
    private List<ActorRow> owners(Token head, List<Token> core, RoleWord role, List<Token> phrase) {
        Set<ActorRow> owners = new LinkedHashSet<>();
        for (Token word : modifiers(head)) {
            addOwner(word, role, owners);
        }
        for (Token word : core) {
            addOwner(word, role, owners);
        }
        if (!owners.isEmpty()) {
            return List.copyOf(owners);
        }
        addOwners(head, HOLDERS, role, owners, phrase, 0);
        if (owners.isEmpty()) {
            addOwners(head, PLACES, role, owners, phrase, 0);
        }
        return List.copyOf(owners);
    }

    /** Adjectives and what is coordinated with them, which the core leaves out: « thaïlandais et cambodgiens ». */
    private List<Token> modifiers(Token head) {
        List<Token> words = new ArrayList<>();
        for (Token child : tree.children(head.index(), "amod", "compound", "nmod:poss", "nummod")) {
            words.add(child);
            for (Token inner : tree.children(child.index(), "conj", "compound", "amod", "flat")) {
                words.add(inner);
                words.addAll(tree.children(inner.index(), "conj"));
            }
        }
        return words;
    }

    private void addOwner(Token word, RoleWord role, Set<ActorRow> owners) {
        if (word.index() >= role.from() && word.index() < role.to()) {
            return;
        }
        Match match = names.covering(word.index());
        if (match == null || match.kind() == AliasKind.SURNAME) {
            return;
        }
        ActorRow row = names.choose(match, day);
        if (row != null && row.kind() != ActorKind.PERSON && !(match.from() < role.to() && match.to() > role.from())) {
            owners.add(row);
        }
    }

    private void addOwners(
            Token head, Set<String> relations, RoleWord role, Set<ActorRow> owners, List<Token> phrase, int depth) {
        for (Token child : tree.children(head.index(), "nmod")) {
            if (!relations.contains(prepositions.nameOf(child)) || depth > 2) {
                continue;
            }
            List<Token> inner = tree.subtree(
                    child.index(),
                    word -> STOPS.contains(word.baseRelation())
                            && !word.baseRelation().equals("case"));
            int before = owners.size();
            for (Token word : inner) {
                addOwner(word, role, owners);
            }
            for (Token coordinated : tree.children(child.index(), "conj")) {
                addOwner(coordinated, role, owners);
            }
            if (owners.size() > before) {
                phrase.addAll(inner);
            } else {
                addOwners(child, relations, role, owners, phrase, depth + 1);
            }
        }
    }

    // ---- everything else

    private @Nullable Party remembered(Token head, List<Token> core) {
        if (!head.is("PROPN")) {
            return null;
        }
        Party known = memory.bySurname(lastWord(text(core)));
        return known == null ? null : known.at(head.index(), text(core), Tree.span(core), Party.Basis.NAMED);
    }

    /** "Rami Hamdallah, the Palestinian prime minister": the apposition says who it is. */
    private List<Party> apposed(Token head) {
        for (Token child : tree.children(head.index(), "appos")) {
            List<Token> core = tree.subtree(child.index(), word -> STOPS.contains(word.baseRelation()));
            List<Party> parties = byRole(child, core);
            Match match = names.covering(child.index());
            if (parties.isEmpty() && match != null && match.kind() != AliasKind.CAPITAL) {
                Party named = named(match, child, core, parties);
                parties = named == null ? List.of() : List.of(named);
            }
            if (!parties.isEmpty() && parties.get(0).isCoded()) {
                List<Token> own = tree.subtree(head.index(), word -> STOPS.contains(word.baseRelation()));
                String name = head.is("PROPN") ? text(own) : parties.get(0).name();
                Party first = parties.get(0);
                return List.of(new Party(
                        head.index(),
                        text(own),
                        Tree.span(own),
                        name,
                        first.base(),
                        first.country(),
                        first.sectors(),
                        first.wikidata(),
                        Party.Basis.ROLE,
                        first.carrier()));
            }
        }
        return List.of();
    }

    /** The head is no actor; the country inside the phrase stands for it: "the Russian invasion", « la décision d'Oslo ». */
    private List<Party> inside(Token head, List<Token> core) {
        Set<ActorRow> rows = new LinkedHashSet<>();
        List<Token> words = new ArrayList<>(modifiers(head));
        words.addAll(core);
        for (Token word : words) {
            Match match = names.covering(word.index());
            ActorRow row = match == null || !match.whole() ? null : names.choose(match, day);
            if (row != null) {
                rows.add(row);
            }
        }
        List<Party> parties = new ArrayList<>();
        for (ActorRow row : rows) {
            String base = row.fixedCode() != null ? row.fixedCode() : row.countryAt(day);
            List<String> sectors =
                    row.kind() == ActorKind.COUNTRY || row.fixedCode() != null ? List.of() : row.sectorsAt(day);
            parties.add(new Party(
                    head.index(),
                    text(core),
                    Tree.span(core),
                    null,
                    base,
                    row.countryAt(day),
                    sectors.subList(0, Math.min(1, sectors.size())),
                    null,
                    Party.Basis.MODIFIER,
                    row.carrier()));
        }
        return parties.isEmpty() ? holders(head) : parties;
    }

    /** "the shipment of arms by the rebels", « la décision d'Oslo »: whoever the noun belongs to. */
    private List<Party> holders(Token head) {
        List<Party> parties = new ArrayList<>();
        for (Token child : tree.children(head.index(), "nmod")) {
            String name = prepositions.nameOf(child);
            if (child.index() > head.index() && (HOLDERS.contains(name) || AGENTS.contains(name))) {
                for (Party party : Party.coded(resolve(child))) {
                    parties.add(party.at(party.head(), party.text(), party.span(), Party.Basis.MODIFIER));
                }
            }
        }
        return parties;
    }

    private List<Party> unknownName(Token head, List<Token> core) {
        if (!head.is("PROPN")) {
            return List.of();
        }
        String words = text(core);
        return List.of(new Party(
                head.index(), words, Tree.span(core), words, null, null, List.of(), null, Party.Basis.UNKNOWN, false));
    }

    private @Nullable String properName(Token head, List<Token> core) {
        List<Token> proper = new ArrayList<>();
        for (Token word : head.is("PROPN") ? core : tree.children(head.index(), "appos", "flat")) {
            boolean plain =
                    word.is("PROPN") && names.covering(word.index()) == null && names.roleAt(word.index()) == null;
            if (plain && proper.size() < NAME_DEPTH) {
                proper.addAll(
                        head.is("PROPN")
                                ? List.of(word)
                                : tree.subtree(word.index(), child -> STOPS.contains(child.baseRelation())));
            }
        }
        return proper.isEmpty() ? null : text(proper);
    }

    private String text(List<Token> words) {
        return names.cut(Tree.span(words));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
