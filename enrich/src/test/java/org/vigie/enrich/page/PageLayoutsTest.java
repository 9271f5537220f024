package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Layouts that news sites use, each with the same three paragraphs. */
class PageLayoutsTest {
    private static final String TITLE = "Deux morts dans une frappe près de Saïda";
    private static final String ONE =
            "Deux personnes ont été tuées mardi dans une frappe aérienne près de Saïda, a indiqué le ministère libanais de la Santé.";
    private static final String TWO =
            "L’armée israélienne affirme avoir visé un dépôt d’armes, ce que des responsables locaux démentent.";
    private static final String THREE = "« Il n’y avait ici que des familles », a déclaré le maire.";
    private static final String[] TEXT = {ONE, TWO, THREE};
    private static final String P = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    private static final String HEAD = "<html lang=fr><head><title>" + TITLE + " - La Vigie</title></head><body>";
    private static final String H1 = "<h1>" + TITLE + "</h1>";
    private static final String TEASER =
            "<div class=card><a href=/a><h3>Un autre titre de la journée, assez long pour compter</h3></a><p>Une phrase qui résume un autre article du journal, avec une virgule et un point.</p></div>";

    @Test
    void aLayoutOfTables() {
        reads(
                "<table><tr><td width=200><a href=/>Accueil</a><br><a href=/m>Monde</a><br><a href=/s>Sport</a></td><td><b>"
                        + TITLE + "</b><br><br>" + ONE + "<br><br>" + TWO + "<br><br>" + THREE + "</td></tr></table>",
                true);
    }

    @Test
    void paragraphsInDivs() {
        reads(
                H1 + "<div class=texte><div>" + ONE + "</div><div>" + TWO + "</div><div>" + THREE + "</div></div>",
                false);
    }

    @Test
    void aShortArticleAmongManyTeasers() {
        reads(
                "<main><article>" + H1 + "<div class='article__text'>" + P + "</div></article><section>"
                        + TEASER.repeat(20) + "</section></main>",
                false);
    }

    @Test
    void aShortArticleWithoutNamesAmongManyTeasers() {
        reads(
                "<div id=main><article>" + H1 + "<div>" + P + "</div></article><div class='c-list'>" + TEASER.repeat(4)
                        + "</div></div>",
                false);
    }

    @Test
    void severalArticlesOnOnePage() {
        String other = "<article><h1>Une tout autre affaire, plus longue</h1><div class=post-content>"
                + "<p>Le conseil municipal a voté le budget de la ville, après un débat de quatre heures sur les transports.</p>"
                        .repeat(8)
                + "</div></article>";
        reads("<article>" + H1 + "<div class=post-content>" + P + "</div></article>" + other, false);
    }

    @Test
    void oneArticleInSeveralParts() {
        reads(
                "<article>" + H1 + "<div class='body part'><p>" + ONE
                        + "</p></div><div class=ad-slot>Publicité</div><div class='body part'><p>" + TWO
                        + "</p></div><div class='body part'><p>" + THREE + "</p></div></article>",
                false);
    }

    @Test
    void aPageBuilder() {
        String widget =
                "<div class='elementor-element elementor-widget elementor-widget-text-editor'><div class='elementor-widget-container'>";
        reads(
                H1 + "<section>" + widget + "<p>" + ONE + "</p></div></div>" + widget + "<p>" + TWO + "</p></div></div>"
                        + widget + "<p>" + THREE + "</p></div></div></section>",
                false);
    }

    @Test
    void aPageMadeByScripts() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE
                + "\",\"articleBody\":\"" + ONE + "\\n\\n" + TWO + "\\n\\n" + THREE + "\"}</script>";
        reads(json + "<div id=app></div>", false);
    }

    @Test
    void aConsentNoticeBeforeTheArticle() {
        String notice = "<div id=didomi-host class=didomi-consent-popup><p>"
                + "Nous et nos partenaires stockons des informations sur votre appareil, afin de mesurer l’audience et de développer nos produits. "
                        .repeat(4)
                + "</p></div>";
        reads(notice + "<article>" + H1 + P + "</article>", false);
    }

    @Test
    void manyComments() {
        String comments = "<section id=commentaires><h2>Commentaires</h2>"
                + "<div class=item><p>Je ne suis pas du tout d’accord avec ce que dit le ministre, et je ne suis pas le seul ici.</p></div>"
                        .repeat(10)
                + "</section>";
        reads("<article>" + H1 + P + "</article>" + comments, false);
    }

    @Test
    void anOfferInsteadOfTheRest() {
        String offer =
                "<div class=paywall><h2>La suite est réservée aux abonnés</h2><p>Abonnez-vous pour un euro le premier mois, sans engagement, et lisez tous nos articles.</p></div>";
        reads("<article>" + H1 + "<section>" + P + offer + "</section></article>", false);
    }

    @Test
    void aPageForPhones() {
        reads(
                "<amp-sidebar><p>Une longue liste de rubriques que le téléphone montre quand on touche le bouton.</p></amp-sidebar><main>"
                        + H1 + "<amp-img></amp-img>" + P.replace("</p><p>", "</p><amp-ad></amp-ad><p>") + "</main>",
                false);
    }

    @Test
    void linksInsideSentencesStay() {
        String linked = P.replace("l’armée", "l’<a href=/x>armée</a>")
                .replace("frappe aérienne", "<a href=/y><b>frappe</b> aérienne</a>")
                .replace("Saïda, a", "Sa&iuml;da, a");
        reads("<article>" + H1 + linked + "</article>", false);
    }

    @Test
    void aNoteAtTheFootIsLeftOut() {
        reads(
                "<article>" + H1 + P
                        + "<p>Avec AFP</p><p><em>Suivez-nous sur WhatsApp</em></p><p>Tags : Liban, Israël</p></article>",
                false);
    }

    private static void reads(String body, boolean titleInside) {
        PageText page = PageReader.read(
                (HEAD + body + "</body></html>").getBytes(StandardCharsets.UTF_8),
                "text/html",
                "https://vigie.example/a");
        assertThat(page.title()).isEqualTo(TITLE);
        String text = titleInside ? page.text().replace(TITLE + "\n\n", "") : page.text();
        assertThat(text.split("\n\n")).containsExactly(TEXT);
    }
}
