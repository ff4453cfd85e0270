package onboarding.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name in a diagram")
class LocalisedDiagramsTest {

    @ParameterizedTest
    @CsvSource({
        "Le contrat est-il signé\u00a0?, Le contrat est-il|signé\u00a0?",
        "Déjà répondu\u00a0?, Déjà répondu\u00a0?",
        "Enregistrer la réponse du client, Enregistrer la réponse du client",
        "Is the contract signed?, Is the contract signed?",
    })
    @DisplayName("keeps a mark that has a space before it beside its word")
    void keepsTheMarkBesideItsWord(String name, String inLines) {
        assertThat(LocalisedDiagrams.inLines(name)).isEqualTo(inLines.replace('|', '\n'));
    }
}
