package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.enrich.article.Token;

/**
 * Codes the predicates of one sentence: a verb's row gives code and roles; a control verb takes the act below it, and the
 * pair decides ("threatened to strike" is a threat, "refused to sign" a refusal, "carried out an attack" an attack).
 */
final class DraftMaker {
    private static final Roles NOUN_ROLES = Roles.parse("by,poss,adj,par > of,against,on,de,contre,sur");
    private static final List<String> TAKERS =
            List.of("obj", "iobj", "to", "on", "upon", "à", "against", "with", "contre", "envers");
    private static final List<String> ADDRESSEES =
            List.of("obj", "iobj", "to", "on", "upon", "à", "from", "of", "auprès de", "de", "against");
    private static final List<String> ACT_PREPOSITIONS = List.of(
            "for", "to", "with", "on", "in", "from", "of", "by", "against", "into", "through", "à", "de", "pour",
            "avec", "sur", "en", "dans", "contre", "par", "d'");
    private static final Set<String> DENIALS = Set.of("deny", "nier", "démentir", "refute", "contester");
    private static final Set<String> WITHOUT_ACT =
            Set.of("PASS", "PLAN", "STOP", "NEG", "ALLOW", "SAY", "CLAIM", "DENY");

    private final Tree tree;
    private final Verbs verbs;
    private final ClauseReader clauses;
    private final RowMatcher rows;
    private final RoleFinder roles;
    private final ControlCodes control;
    private final NounPhrases phrases;
    private final Depths depths;
    private final Map<Integer, List<Draft>> made = new HashMap<>();
    private final Set<Integer> underway = new HashSet<>();
    private final Set<Integer> consumed = new HashSet<>();
    private final Map<Integer, Row> reports = new HashMap<>();
    private final CodingTrace trace;

    DraftMaker(Tree tree, Verbs verbs, RowMatcher rows, RoleFinder roles, ControlCodes control, CodingTrace trace) {
        this.tree = tree;
        this.verbs = verbs;
        this.clauses = new ClauseReader(tree, verbs);
        this.rows = rows;
        this.roles = roles;
        this.control = control;
        this.phrases = new NounPhrases(tree);
        this.depths = new Depths(tree, clauses, phrases, roles);
        this.trace = trace;
    }

    /** All drafts that stand on their own, in the order of their predicates. */
    List<Draft> all() {
        for (Token token : tree.tokens()) {
            draftsAt(token.index());
        }
        List<Draft> drafts = new ArrayList<>();
        for (Token token : tree.tokens()) {
            if (!consumed.contains(token.index())) {
                drafts.addAll(made.getOrDefault(token.index(), List.of()));
            }
        }
        return drafts;
    }

    /** The report verbs of the sentence ("said", « a indiqué ») with their rows. */
    Map<Integer, Row> reports() {
        return reports;
    }

    Clause clauseOf(int verb) {
        return clauses.ofVerb(verb);
    }

    private List<Draft> draftsAt(int index) {
        List<Draft> known = made.get(index);
        if (known != null) {
            return known;
        }
        if (!underway.add(index)) {
            return List.of();
        }
        List<Draft> drafts = make(tree.token(index));
        made.put(index, drafts);
        underway.remove(index);
        return drafts;
    }

    private List<Draft> make(Token token) {
        if (verbs.isVerbal(token)) {
            return fromRow(clauses.ofVerb(token.index()), verbs.lemma(token));
        }
        if (token.is("NOUN") || token.is("PROPN")) {
            return fromRow(clauses.ofNoun(token.index()), token.lemma());
        }
        if (token.is("ADJ")) {
            return fromRow(clauses.ofAdjective(token.index()), token.lemma());
        }
        return List.of();
    }

    private List<Draft> fromRow(Clause bare, String lemma) {
        List<Draft> acts = new ArrayList<>();
        boolean[] looked = {false};
        RowMatcher.Matched matched = rows.match(bare, lemma, () -> {
            if (!looked[0]) {
                looked[0] = true;
                acts.addAll(actsBelow(bare));
            }
            return acts.isEmpty() ? null : acts.get(0).code();
        });
        if (matched == null) {
            return List.of();
        }
        Row row = matched.row();
        Clause clause = matched.clause();
        if (row.isBlock()) {
            trace.blocked(clause, row);
            return List.of();
        }
        if (row.isControl()) {
            if (!looked[0]) {
                acts.addAll(actsBelow(clause));
            }
            return governed(row, clause, acts);
        }
        RoleFinder.Filled filled = roles.fill(rolesOf(row), clause);
        Draft draft = Draft.of(row, clause, filled.sources(), filled.targets(), filled.reciprocal());
        consumeObjects(row, clause);
        return List.of(targeted(draft, row, clause));
    }

    /** Looks deeper for the target when the row expects one and its own arguments name nobody. */
    private Draft targeted(Draft draft, Row row, Clause clause) {
        boolean expected =
                rolesOf(row).frames().stream().anyMatch(frame -> !frame.target().contains("-"));
        List<Party> sources = draft.sources();
        if (!expected || Party.coded(sources).isEmpty()) {
            return draft;
        }
        boolean ownForces = isOwn(draft);
        if (!Party.coded(draft.targets()).isEmpty() && !ownForces) {
            return draft;
        }
        List<Party> struck = targetsOfSubject(clause).stream()
                .filter(party -> isOther(party, sources))
                .toList();
        if (!struck.isEmpty()) {
            return draft.with(sources, struck);
        }
        boolean moved = ownForces || isMoved(draft);
        List<Party> deeper =
                depths.search(clause, party -> isOther(party, sources) && !(moved && sharesCountry(party, sources)));
        if (deeper.isEmpty()) {
            return ownForces ? draft.with(sources, List.of()) : draft;
        }
        boolean mutual =
                rolesOf(row).frames().stream().anyMatch(frame -> frame.reciprocal() && !frame.isAmongSubjects());
        return draft.with(draft.sources(), deeper).mutual(mutual && clause.kind() != Row.Kind.NOUN);
    }

    /** "Iranian strikes on Israel killed ten": whom the deed in the subject is aimed at. */
    private List<Party> targetsOfSubject(Clause clause) {
        List<Party> targets = new ArrayList<>();
        for (Token subject : clause.argument("subj")) {
            for (Draft deed :
                    subject.is("NOUN") ? draftsAt(phrases.content(subject).index()) : List.<Draft>of()) {
                targets.addAll(Party.coded(deed.targets()));
            }
        }
        return targets;
    }

    /** "withdrew its soldiers from Niger": one's own soldiers are sent or withdrawn, they are not the ones it is done to. */
    private static boolean isOwn(Draft draft) {
        boolean moved = draft.code().startsWith("087")
                || draft.root().equals("15")
                || draft.root().equals("07");
        return moved
                && !draft.targets().isEmpty()
                && draft.targets().stream().allMatch(party -> sharesCountry(party, draft.sources()));
    }

    private static boolean isMoved(Draft draft) {
        return draft.code().startsWith("087")
                || draft.root().equals("15")
                || draft.root().equals("07");
    }

    private static boolean sharesCountry(Party party, List<Party> others) {
        return others.stream()
                .anyMatch(other -> other.base() != null && other.base().equals(party.base()));
    }

    private static Roles rolesOf(Row row) {
        if (row.roles() != null) {
            return row.roles();
        }
        return row.kind() == Row.Kind.NOUN ? NOUN_ROLES : Roles.parse("subj > obj");
    }

    /** "imposed sanctions": the noun belongs to the verb's row and is no event beside it. */
    private void consumeObjects(Row row, Clause clause) {
        if ((row.asksFor("inf") || row.asksFor("act")) && clause.complement() >= 0) {
            consumed.add(clause.complement());
        }
        for (Condition condition : row.when()) {
            if (!condition.negated() && !condition.alternatives().isEmpty()) {
                clause.argument(condition.argument()).forEach(token -> {
                    consumed.add(token.index());
                    consumed.add(phrases.content(token).index());
                });
            }
        }
    }

    // ---- acts below a control verb

    private List<Draft> actsBelow(Clause clause) {
        List<Draft> acts = new ArrayList<>();
        if (clause.complement() >= 0) {
            acts.addAll(verbActs(clause.complement()));
        }
        if (acts.isEmpty()) {
            for (Token object : clause.argument("obj")) {
                acts.addAll(nounActs(object));
            }
        }
        if (acts.isEmpty() && clause.that() >= 0) {
            acts.addAll(verbActs(clause.that()));
        }
        for (String preposition : ACT_PREPOSITIONS) {
            if (acts.isEmpty()) {
                clause.argument(preposition).forEach(token -> acts.addAll(nounActs(token)));
            }
        }
        if (acts.isEmpty() && clause.kind() == Row.Kind.VERB) {
            clause.argument("subj").forEach(token -> acts.addAll(nounActs(token)));
        }
        return acts;
    }

    /** The act of a verb and of the verbs coordinated with it: "agreed to lift sanctions and resume talks". */
    private List<Draft> verbActs(int verb) {
        List<Draft> acts = new ArrayList<>(draftsAt(verb));
        for (Token other : tree.children(verb, "conj")) {
            if (verbs.isVerbal(other) && tree.children(other.index(), "nsubj").isEmpty()) {
                acts.addAll(draftsAt(other.index()));
            }
        }
        return acts;
    }

    private List<Draft> nounActs(Token head) {
        List<Draft> acts = new ArrayList<>();
        for (Token one : tree.coordinated(head.index())) {
            Token content = phrases.content(one);
            if (content.is("NOUN") || content.is("PROPN")) {
                acts.addAll(draftsAt(content.index()));
            }
        }
        return acts;
    }

    private List<Draft> governed(Row row, Clause clause, List<Draft> acts) {
        if (row.code().equals("SAY") || row.code().equals("CLAIM") || row.code().equals("DENY")) {
            reports.put(clause.predicate(), row);
            return obliged(row, clause, acts);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Draft act : acts) {
            String control = isFailure(row, act) ? "REFUSE" : row.code();
            String code = this.control.combine(control, act.code());
            if (code != null) {
                Draft draft = joined(row, clause, act, code);
                drafts.add(isFailure(row, act) ? draft.affirmed() : draft);
            }
            if (!row.code().equals("ALLOW") || code != null) {
                consume(act);
            }
        }
        if (drafts.isEmpty() && acts.isEmpty() && !WITHOUT_ACT.contains(row.code())) {
            drafts.addAll(alone(row, clause));
        }
        return drafts;
    }

    /** "failed to reach agreement" tells of a refusal; a denied delivery is only a delivery that was not. */
    private static boolean isFailure(Row row, Draft act) {
        boolean denial = row.predicates().stream().anyMatch(DENIALS::contains);
        boolean cooperation = act.root().compareTo("03") >= 0 && act.root().compareTo("08") <= 0;
        return row.code().equals("NEG") && !denial && cooperation;
    }

    /** "declared that China must drop its tariffs" is a demand, "should" an appeal, to whoever would have to act. */
    private List<Draft> obliged(Row row, Clause clause, List<Draft> acts) {
        if (clause.that() < 0) {
            return List.of();
        }
        Clause below = clauses.ofVerb(clause.that());
        String word = verbs.obligation(clause.that());
        List<Party> speakers = first(clause, "subj");
        List<Party> obliged = without(Party.coded(roles.first(List.of("subj"), below, speakers)), speakers);
        if (word.isEmpty() || obliged.isEmpty() || Party.coded(speakers).isEmpty() || below.passive()) {
            return List.of();
        }
        String code = control.combine(word, acts.isEmpty() ? null : acts.get(0).code());
        if (code == null) {
            return List.of();
        }
        acts.forEach(this::consume);
        return List.of(new Draft(row, clause, code, speakers, obliged, false, List.of(word), clause, false, false));
    }

    private void consume(Draft act) {
        consumed.add(act.clause().predicate());
        consumed.add(act.act().predicate());
    }

    /** The control verb without a codable act: "criticised for", "promised help to". */
    private List<Draft> alone(Row row, Clause clause) {
        String code = control.combine(row.code(), null);
        if (code == null) {
            return List.of();
        }
        List<Party> sources = first(clause, "subj");
        List<Party> targets = row.roles() == null
                ? roles.first(TAKERS, clause, sources)
                : roles.fill(row.roles(), clause).targets();
        if (targets.isEmpty() && clause.complement() >= 0) {
            Clause below = clauses.ofVerb(clause.complement());
            targets = roles.first(
                    List.of("obj", "to", "à", "with", "avec", "against", "contre", "in", "en", "from"), below, sources);
        }
        if (targets.isEmpty() && clause.that() >= 0) {
            targets = roles.first(List.of("subj", "obj"), clauses.ofVerb(clause.that()), sources);
        }
        targets = without(Party.coded(targets), sources);
        return List.of(
                new Draft(row, clause, code, sources, targets, false, List.of(row.code()), clause, false, false));
    }

    private Draft joined(Row row, Clause clause, Draft act, String code) {
        List<Party> sources = row.roles() == null
                ? first(clause, "subj")
                : roles.fill(row.roles(), clause).sources();
        List<Party> own = row.roles() == null
                ? List.of()
                : Party.coded(roles.fill(row.roles(), clause).targets());
        return switch (row.code()) {
            case "PASS", "NEG", "PLAN", "INTENT" -> doer(row, clause, act, code, sources, own);
            case "STOP" -> stopped(row, clause, act, code, sources, own);
            default -> addressed(row, clause, act, code, sources, own);
        };
    }

    private Draft stopped(Row row, Clause clause, Draft act, String code, List<Party> sources, List<Party> own) {
        List<Party> stoppers = coded(sources, act.sources());
        List<Party> targets = others(act, sources, own);
        if (targets.isEmpty()) {
            targets = depths.search(clause, party -> isOther(party, stoppers));
        }
        return act.under(row, clause, code, stoppers, targets);
    }

    /** The subject does, or means to do, the act itself. */
    private Draft doer(Row row, Clause clause, Draft act, String code, List<Party> sources, List<Party> own) {
        boolean actIsSubject = clause.argument("subj").stream().anyMatch(token -> isAct(token, act))
                || (clause.passive() && clause.argument("obj").stream().anyMatch(token -> isAct(token, act)));
        if (actIsSubject && !clause.passive()) {
            return act.under(row, clause, code, act.sources(), act.targets());
        }
        List<Party> doers = coded(sources, act.sources());
        boolean sameSide =
                act.reciprocal() && act.sources().size() > 1 && act.targets().size() > 1;
        if (sameSide) {
            return act.under(row, clause, code, act.sources(), act.targets());
        }
        List<Party> takers = without(Party.coded(act.targets()).isEmpty() ? own : act.targets(), doers);
        if (act.reciprocal() && takers.isEmpty()) {
            takers = without(act.sources(), doers);
        }
        if (takers.isEmpty()) {
            takers = without(Party.coded(roles.first(ADDRESSEES.subList(1, ADDRESSEES.size()), clause, doers)), doers);
        }
        if (takers.isEmpty() && !(Party.areSeveral(doers) && isMutual(act))) {
            takers = depths.search(clause, party -> isOther(party, doers) && !sharesCountry(party, doers));
        }
        Draft done = act.under(row, clause, code, doers, takers);
        return takers.isEmpty() && Party.areSeveral(doers) && isMutual(act) ? done.among(doers) : done;
    }

    /** Whether the act's row knows it as a deed between equals, which several doers then do with each other. */
    private static boolean isMutual(Draft act) {
        Roles known = act.row().roles();
        return known != null && known.frames().stream().anyMatch(Roles.Frame::reciprocal);
    }

    private boolean isAct(Token token, Draft act) {
        return phrases.content(token).index() == act.clause().predicate()
                || token.index() == act.clause().predicate();
    }

    /** The subject asks, accuses, refuses or threatens somebody: whom it addresses, else who would have to act, else whom it is about. */
    private Draft addressed(Row row, Clause clause, Draft act, String code, List<Party> sources, List<Party> own) {
        List<Party> targets = own;
        if (targets.isEmpty()) {
            targets = without(Party.coded(roles.first(ADDRESSEES, withoutAct(clause, act), sources)), sources);
        }
        if (targets.isEmpty() && !row.code().equals("THREATEN") && !row.code().equals("REFUSE")) {
            targets = without(Party.coded(act.sources()), sources);
        }
        if (targets.isEmpty()) {
            targets = without(Party.coded(act.targets()), sources);
        }
        if (targets.isEmpty()) {
            targets = without(Party.coded(act.sources()), sources);
        }
        if (targets.isEmpty()) {
            targets = depths.search(clause, party -> isOther(party, sources));
        }
        return act.under(row, clause, code, sources, targets);
    }

    private static List<Party> others(Draft act, List<Party> sources, List<Party> own) {
        List<Party> targets = without(Party.coded(act.targets()), sources);
        if (targets.isEmpty() && !own.isEmpty()) {
            return own;
        }
        return targets.isEmpty() ? without(Party.coded(act.sources()), sources) : targets;
    }

    /** The clause without those fillers that are the act itself. */
    private Clause withoutAct(Clause clause, Draft act) {
        Map<String, List<Token>> arguments = new HashMap<>();
        clause.arguments().forEach((name, fillers) -> {
            List<Token> kept =
                    fillers.stream().filter(token -> !isAct(token, act)).toList();
            arguments.put(name, kept);
        });
        return new Clause(
                clause.predicate(),
                clause.kind(),
                arguments,
                clause.complement(),
                clause.that(),
                clause.passive(),
                clause.isReflexive(),
                clause.mood());
    }

    private List<Party> first(Clause clause, String name) {
        return roles.first(List.of(name), clause, null);
    }

    private static List<Party> coded(List<Party> preferred, List<Party> other) {
        return Party.coded(preferred).isEmpty() ? other : preferred;
    }

    private static List<Party> without(List<Party> parties, List<Party> taken) {
        return parties.stream()
                .filter(party ->
                        taken.stream().noneMatch(other -> other.head() == party.head() || other.isSameActor(party)))
                .toList();
    }

    private static boolean isOther(Party party, List<Party> taken) {
        return taken.stream().noneMatch(other -> other.head() == party.head() || other.isSameActor(party));
    }

    private static boolean sameHeads(List<Party> left, List<Party> right) {
        return left.stream().allMatch(party -> right.stream().anyMatch(other -> other.isSameActor(party)));
    }
}
