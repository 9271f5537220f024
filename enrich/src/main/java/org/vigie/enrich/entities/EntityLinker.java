package org.vigie.enrich.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.PlaceContext;
import org.vigie.enrich.entities.places.PlaceResolver;
import org.vigie.enrich.entities.places.Places;

/**
 * Says which person, organisation, country or place each name of an article means.
 *
 * <p>The longest name of the article decides the short ones; the countries that the article speaks of, words that tell
 * namesakes apart, and the date (who held the office then) weigh what is left. What stays doubtful gets no entity.
 */
public final class EntityLinker {
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "at", "from", "to", "near", "of", "around", "outside", "through", "via", "into", "across", "for", "à",
            "de", "d'", "en", "dans", "vers", "depuis", "près", "sur", "pour", "chez", "par");

    private final ActorTable actors;
    private final PlaceResolver places;
    private final Homonyms homonyms;

    private EntityLinker(ActorTable actors, PlaceResolver places, Homonyms homonyms) {
        this.actors = actors;
        this.places = places;
        this.homonyms = homonyms;
    }

    /** A linker over these tables. */
    public static EntityLinker of(ActorTable actors, Places places) {
        return new EntityLinker(actors, new PlaceResolver(places), Homonyms.load());
    }

    /**
     * The same mentions with the entities they mean, and those entities.
     *
     * @param sentences those of the title and of the text, as the mentions were found in
     */
    public Linked link(Article article, List<Sentence> sentences, List<Mention> mentions) {
        return link(article, sentences, mentions, LinkTrace.silent());
    }

    /** The same, telling what each name might have meant. */
    public Linked link(Article article, List<Sentence> sentences, List<Mention> mentions, LinkTrace trace) {
        String lang = article.lang() == null ? "en" : article.lang();
        ArticleContext context = ArticleContext.of(sentences, lang, actors, homonyms);
        Run run = new Run(lang, article.day(), context, FullNames.of(mentions), trace);
        mentions.forEach(run::countPlace);
        List<Mention> linked = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            linked.add(mention.withEntity(run.entity(mention, acts(mention, sentences))));
        }
        return new Linked(linked, List.copyOf(run.entities.values()));
    }

    /** Whether the name is followed by a verb and not led by a preposition: "Washington accused", not "in Washington". */
    private static boolean acts(Mention mention, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            boolean holds =
                    sentence.index() == mention.sentence() && sentence.span().contains(mention.span());
            if (holds && mention.type() != Mention.Type.PER) {
                return acts(mention, sentence);
            }
        }
        return false;
    }

    private static boolean acts(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() >= mention.span().end()) {
                boolean verb = i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("VERB") || tokens.get(i + 1).is("AUX"));
                return verb && !isAfterPreposition(mention, tokens);
            }
        }
        return false;
    }

    private static boolean isAfterPreposition(Mention mention, List<Token> tokens) {
        Token before = null;
        for (Token token : tokens) {
            if (token.end() > mention.span().start()) {
                break;
            }
            before = token;
        }
        return before != null && BEFORE_PLACES.contains(before.lemma());
    }

    /** The work on one article. */
    private final class Run {
        private final String lang;
        private final ArticleContext context;
        private final FullNames full;
        private final LinkTrace trace;
        private final Candidates candidates;
        private final LinkRules rules;
        private final Map<String, Entity> entities = new LinkedHashMap<>();

        Run(String lang, @Nullable LocalDate day, ArticleContext context, FullNames full, LinkTrace trace) {
            this.lang = lang;
            this.context = context;
            this.full = full;
            this.trace = trace;
            this.candidates = new Candidates(actors, homonyms, places, lang, day);
            this.rules = new LinkRules(actors, context, day);
        }

        /** Lets places that are clear by themselves speak for their country. */
        void countPlace(Mention mention) {
            if (mention.type() == Mention.Type.LOC && !homonyms.has(mention.text())) {
                List<LinkRules.Weighed> weighed =
                        rules.weigh(candidates.of(mention.text(), mention.type(), false, around()));
                Candidate winner = LinkRules.winner(weighed);
                String country = winner == null || !winner.source().equals("places")
                        ? null
                        : winner.entity().country();
                if (country != null) {
                    context.count(country, 0.5);
                }
            }
        }

        private PlaceContext around() {
            return new PlaceContext(lang, true, context.countries(), List.of());
        }

        @Nullable
        String entity(Mention mention, boolean acts) {
            String name = full.of(mention);
            List<LinkRules.Weighed> weighed = rules.weigh(candidates.of(name, mention.type(), acts, around()));
            Candidate chosen = LinkRules.winner(weighed);
            boolean isDoubtful = chosen == null && (!weighed.isEmpty() || full.isShared(mention.text()));
            if (chosen == null && !isDoubtful) {
                chosen = Candidate.unknown(name, type(mention.type()));
            }
            trace.linked(
                    mention,
                    weighed.stream().map(LinkRules.Weighed::choice).toList(),
                    chosen == null ? null : chosen.entity().id());
            return chosen == null ? null : count(chosen.entity());
        }

        private String count(Entity entity) {
            Entity known = entities.getOrDefault(entity.id(), entity);
            entities.put(entity.id(), counted(known));
            return entity.id();
        }

        private static Entity counted(Entity entity) {
            return new Entity(
                    entity.id(),
                    entity.name(),
                    entity.type(),
                    entity.code(),
                    entity.wikidata(),
                    entity.geonamesId(),
                    entity.country(),
                    entity.lat(),
                    entity.lon(),
                    entity.mentions() + 1);
        }

        private static Entity.Type type(Mention.Type type) {
            return switch (type) {
                case PER -> Entity.Type.PERSON;
                case ORG -> Entity.Type.ORGANISATION;
                case LOC -> Entity.Type.PLACE;
            };
        }
    }
}
