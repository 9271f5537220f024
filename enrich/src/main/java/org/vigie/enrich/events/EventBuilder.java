package org.vigie.enrich.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Event.Status;
import org.vigie.enrich.article.EventPlace;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.language.CodePoints;

/** Builds events out of drafts: one for each pair of source and target, in both directions when the deed goes both ways. */
final class EventBuilder {
    private static final int MOST_PAIRS = 30;
    private static final int ID_BYTES = 10;

    private final CameoTable cameo;
    private final Confidence confidence = new Confidence();
    private final FutureCodes future = new FutureCodes(ControlCodes.load());

    EventBuilder(CameoTable cameo) {
        this.cameo = cameo;
    }

    List<Event> build(
            Article article,
            Sentence sentence,
            Tree tree,
            CodePoints text,
            List<Draft> drafts,
            StatusReader status,
            Attribution attribution,
            PlaceReader where,
            CodingTrace trace) {
        List<Event> events = new ArrayList<>();
        DateReader dates = new DateReader(tree, article.day());
        CountReader counts = new CountReader(tree);
        for (Draft first : drafts) {
            Status found = status.status(first);
            Draft draft = future.recode(first, found);
            if (draft != first && found == Status.NEGATED) {
                found = Status.ACTUAL;
            }
            trace.coded(draft, found.toString());
            Party claimant = attribution.claimant(draft);
            DateReader.Resolved date = dates.date(draft.act().predicate(), found == Status.FUTURE);
            Shared shared =
                    new Shared(article, sentence, tree, text, draft, found, claimant, date, counts, where.place(draft));
            pairs(shared, events);
        }
        return events;
    }

    /** What all events of one draft have in common. */
    private record Shared(
            Article article,
            Sentence sentence,
            Tree tree,
            CodePoints text,
            Draft draft,
            Status status,
            @Nullable Party claimant,
            DateReader.@Nullable Resolved date,
            CountReader counts,
            @Nullable EventPlace place) {}

    private void pairs(Shared shared, List<Event> events) {
        Draft draft = shared.draft();
        List<@Nullable Party> sources = orNobody(draft.sources());
        List<@Nullable Party> targets = orNobody(draft.targets());
        int pairs = 0;
        for (Party source : sources) {
            for (Party target : targets) {
                if (pairs++ < MOST_PAIRS && isPair(source, target, targets.size())) {
                    String common = draft.reciprocal() && source != null && target != null
                            ? common(shared, source, target)
                            : null;
                    events.add(event(shared, source, target, common));
                    if (common != null && sources != targets && !isListedBothWays(draft, source, target)) {
                        events.add(event(shared, target, source, common));
                    }
                }
            }
        }
    }

    private static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> all = new ArrayList<>(parties);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    /** Nobody acts upon himself; among several targets the same actor is left out. */
    private static boolean isPair(@Nullable Party source, @Nullable Party target, int targets) {
        if (source == null || target == null) {
            return source != null && source.isCoded() || target != null && target.isCoded();
        }
        return source.head() != target.head() && !(targets > 1 && source.isSameActor(target))
                || !source.isSameActor(target);
    }

    private static boolean isListedBothWays(Draft draft, Party source, Party target) {
        return draft.sources().contains(target) && draft.targets().contains(source);
    }

    private Event event(Shared shared, @Nullable Party source, @Nullable Party target, @Nullable String common) {
        Draft draft = shared.draft();
        CameoTable.Entry entry = cameo.entry(draft.code());
        Token trigger = shared.tree().token(draft.clause().predicate());
        Span triggerSpan = new Span(trigger.start(), trigger.end());
        Span quote = shared.sentence().span();
        Actor from = actor(source);
        Actor to = actor(target);
        String where = shared.sentence().inTitle() ? "title" : "text";
        String id = hash(
                shared.article().id(),
                where,
                triggerSpan.start() + "-" + triggerSpan.end(),
                draft.code(),
                code(from),
                code(to),
                from == null ? "" : from.text(),
                to == null ? "" : to.text());
        return new Event(
                id,
                common,
                draft.code(),
                entry.plover(),
                draft.row().mode(),
                List.of(),
                Intensity.of(entry, shared.status()),
                entry.goldstein(),
                entry.quadClass(),
                from,
                to,
                shared.status(),
                actor(shared.claimant()),
                shared.date() == null ? null : shared.date().iso(),
                shared.date() == null ? null : shared.date().precision(),
                shared.place(),
                shared.counts().counts(draft),
                shared.text().cut(triggerSpan),
                triggerSpan,
                shared.sentence().index(),
                shared.text().cut(quote),
                quote,
                confidence.of(draft, source, target, shared.status()),
                draft.row().id());
    }

    private static @Nullable Actor actor(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        return new Actor(
                party.text(),
                party.span(),
                party.name(),
                party.code(),
                party.country(),
                party.sectors(),
                party.wikidata());
    }

    private static String code(@Nullable Actor actor) {
        return actor == null || actor.code() == null ? "" : actor.code();
    }

    private static String common(Shared shared, Party source, Party target) {
        String one = source.code() == null ? source.text() : source.code();
        String other = target.code() == null ? target.text() : target.code();
        boolean ordered = one.compareTo(other) <= 0;
        return hash(
                shared.article().id(),
                "both",
                Integer.toString(shared.draft().clause().predicate()),
                Integer.toString(shared.sentence().index()),
                shared.draft().code(),
                ordered ? one : other,
                ordered ? other : one);
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(String.join("\u001F", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
