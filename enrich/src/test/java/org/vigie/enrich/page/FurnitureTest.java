package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lire aussi : La Libye rouvre ses ports",
                "À lire aussi : Niger, le coup d’État en cinq dates",
                "À LIRE | Le dossier du jour",
                "Read more: Storm closes the canal",
                "READ ALSO: Storm closes the canal",
                "Crédit photo : Marie Dupont / AFP",
                "Photo: John Smith/Getty Images",
                "Publié le 3 avril 2026 à 10h12",
                "3 avril 2026 à 10:12",
                "Advertisement",
                "Publicité",
                "(avec Reuters)",
                "By Jane Mwangi and Peter Otieno",
                "Nous utilisons des cookies pour améliorer votre visite.",
                "© 2026 Harbour Post",
                "Related: The long road to Juba",
                "jane@post.example"
            })
    void linesAroundAnArticleAreFurniture(String line) {
        assertThat(Furniture.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En poursuivant les rebelles jusqu’à la frontière, l’armée a perdu deux hommes.",
                "Sponsored by Iran, the militia fired rockets at the base.",
                "Loading of grain resumed at the port of Odesa on Friday.",
                "Le ministre a réagi sur Twitter.",
                "Par la force des armes",
                "Partager le pouvoir, disent-ils, n’est plus possible.",
                "By continuing to supply arms, Moscow prolongs the war, he said.",
                "Posted on social media by the army, the video shows a convoy.",
                "Related charges were filed against two officers.",
                "Read the letter aloud, she told the court.",
                "Министр прибыл в Анкару.",
                "首相は演説した。",
                "Photos of the attack spread quickly."
            })
    void sentencesOfAnArticleAreNotFurniture(String sentence) {
        assertThat(Furniture.isLine(sentence)).isFalse();
        assertThat(Furniture.isEnd(sentence)).isFalse();
        assertThat(Furniture.isNotice(sentence)).isFalse();
    }
}
