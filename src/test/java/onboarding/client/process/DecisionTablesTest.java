package onboarding.client.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The decision tables")
class DecisionTablesTest extends OfficeTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "VISMA_EACCOUNTING, ACTIVE_SUBSCRIPTION, visma-existing-subscriber",
        "VISMA_EACCOUNTING, NO_SUBSCRIPTION,",
        "VISMA_EACCOUNTING,,",
        "SOMETHING_ELSE, ACTIVE_SUBSCRIPTION,"
    })
    void chooseThePathFromWhatWasSeen(String product, String situation, String path) {
        assertDecides(
                "choose-onboarding-path",
                Variables.createVariables().putValue("product", product).putValue("situation", situation),
                path);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"VISMA_EACCOUNTING, prepare-visma-collaboration", "SOMETHING_ELSE,"})
    void chooseWhatToLookUpFirst(String product, String process) {
        assertDecides("choose-preparation", Map.of("product", product), process);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"VISMA_EACCOUNTING, undo-visma-collaboration", "SOMETHING_ELSE,"})
    void chooseWhatToUndo(String product, String process) {
        assertDecides("choose-undo", Map.of("product", product), process);
    }

    private void assertDecides(String decision, Map<String, Object> facts, String result) {
        List<Object> outcome = office.engine
                .getDecisionService()
                .evaluateDecisionTableByKey(decision, facts)
                .collectEntries(outputOf(decision));
        assertThat(outcome).isEqualTo(result == null ? List.of() : List.of(result));
    }

    private static String outputOf(String decision) {
        return switch (decision) {
            case "choose-onboarding-path" -> "onboardingPath";
            case "choose-preparation" -> "preparationProcess";
            default -> "undoProcess";
        };
    }
}
