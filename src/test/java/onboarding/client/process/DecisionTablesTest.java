package onboarding.client.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.process.OfficeTest;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The decision tables")
class DecisionTablesTest extends OfficeTest {

    private static final String PATH = "choose-onboarding-path";
    private static final String PREPARATION = "choose-preparation";
    private static final String UNDO = "choose-undo";
    private static final String APPROVAL = "require-approval";

    private static final List<Row> ROWS = List.of(
            path("VISMA_EACCOUNTING", "ACTIVE_SUBSCRIPTION", "NOT_KNOWN_YET", "visma-existing-subscriber"),
            path("VISMA_EACCOUNTING", "ACTIVE_SUBSCRIPTION", "NEW_AT_VENDOR", "visma-existing-subscriber"),
            path("VISMA_EACCOUNTING", "KNOWN_CUSTOMER", "NEW_AT_VENDOR", "visma-existing-customer"),
            path("VISMA_EACCOUNTING", "NEW_CUSTOMER", "KNOWN_AT_VENDOR", "visma-new-customer"),
            path("VISMA_EACCOUNTING", "NO_SUBSCRIPTION", "NEW_AT_VENDOR", "visma-new-customer"),
            path("VISMA_EACCOUNTING", "NO_SUBSCRIPTION", "KNOWN_AT_VENDOR", "visma-existing-customer"),
            path("VISMA_EACCOUNTING", "NO_SUBSCRIPTION", "ALREADY_USES_SERVICE", "visma-existing-customer"),
            path("VISMA_EACCOUNTING", "NO_SUBSCRIPTION", "NOT_KNOWN_YET", "visma-existing-customer"),
            path("WINBOOKS", "DOSSIER_READY", "NOT_KNOWN_YET", "winbooks-client-id"),
            path("WINBOOKS", "NO_DOSSIER", "NOT_KNOWN_YET", null),
            path("SAGE_CONNECT", "MAIN_ACCOUNT_REGISTERED", "NOT_KNOWN_YET", "sage-main-account-registered"),
            path("SAGE_CONNECT", "MAIN_ACCOUNT_NOT_REGISTERED", "NOT_KNOWN_YET", "sage-main-account-unregistered"),
            path("SAGE_CONNECT", "MAIN_ACCOUNT_HELD", "NOT_KNOWN_YET", "sage-held-main-account"),
            path("SAGE_CONNECT", "PROGRAM_NOT_SUPPORTED", "NOT_KNOWN_YET", null),
            new Row(PREPARATION, Map.of("product", "SAGE_CONNECT"), "prepare-sage-exchange"),
            new Row(UNDO, Map.of("product", "SAGE_CONNECT"), "undo-sage"),
            path("AFAS_PROFIT", "ENVIRONMENTS_NAMED", "NOT_KNOWN_YET", "afas-client"),
            path("AFAS_PROFIT", "NO_ENVIRONMENT", "NOT_KNOWN_YET", null),
            path("VISMA_EACCOUNTING", "OTHER_OFFICE_KEPT", "NOT_KNOWN_YET", null),
            path("VISMA_EACCOUNTING", null, "NOT_KNOWN_YET", null),
            path("SOMETHING_ELSE", "ACTIVE_SUBSCRIPTION", "NOT_KNOWN_YET", null),
            new Row(PREPARATION, Map.of("product", "VISMA_EACCOUNTING"), "prepare-visma-collaboration"),
            new Row(PREPARATION, Map.of("product", "WINBOOKS"), "prepare-winbooks-client"),
            new Row(PREPARATION, Map.of("product", "AFAS_PROFIT"), "prepare-afas-client"),
            new Row(PREPARATION, Map.of("product", "SOMETHING_ELSE"), null),
            new Row(UNDO, Map.of("product", "VISMA_EACCOUNTING"), "undo-visma-collaboration"),
            new Row(UNDO, Map.of("product", "WINBOOKS"), "undo-winbooks"),
            new Row(UNDO, Map.of("product", "AFAS_PROFIT"), "undo-afas"),
            new Row(UNDO, Map.of("product", "SOMETHING_ELSE"), null),
            approval("COST", false, 349.0, false, false, "NOT_NEEDED"),
            approval("COST", false, null, true, true, "NOT_NEEDED"),
            approval("COST", true, 0.0, false, false, "NOT_NEEDED"),
            approval("COST", true, 0.01, false, false, "MANAGER"),
            approval("COST", true, 349.0, false, false, "MANAGER"),
            approval("COST", true, 349.0, true, false, "GIVEN"),
            approval("COST", true, 349.0, true, true, "GIVEN"),
            approval("COST", true, 349.0, false, true, "STANDING"),
            approval("COST", true, null, false, false, null),
            approval("ACCESS", false, null, false, false, "MANAGER"),
            approval("ACCESS", false, null, true, false, "GIVEN"),
            approval("DOWNGRADE", false, null, false, false, "MANAGER"),
            approval("DOWNGRADE", true, 199.0, false, true, "MANAGER"),
            approval("DOWNGRADE", false, null, true, false, "GIVEN"));

    /**
     * What is known, and what the table says to it.
     *
     * @param result null where no rule is hit, so that a person decides
     */
    private record Row(
            String decision,
            Map<String, Object> facts,
            @Nullable String result) {

        @Override
        public String toString() {
            return decision + " " + facts + ": " + result;
        }
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sayForWhatIsKnown(Row row) {
        assertThat(evaluate(row)).isEqualTo(row.result() == null ? List.of() : List.of(row.result()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PREPARATION, UNDO, APPROVAL})
    void haveNoRuleThatNothingHits(String decision) {
        assertThat(rulesHit(decision)).isEqualTo(rulesOf(decision));
    }

    private List<Object> evaluate(Row row) {
        return office
                .engine
                .getDecisionService()
                .evaluateDecisionTableByKey(row.decision(), row.facts())
                .getResultList()
                .stream()
                .flatMap(outputs -> outputs.values().stream())
                .toList();
    }

    private Set<String> rulesHit(String decision) {
        Set<String> hit = new HashSet<>();
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(evaluation -> evaluation.getMatchingRules().forEach(rule -> hit.add(rule.getId())));
        DmnEngine engine = configuration.buildEngine();
        DmnDecision table = engine.parseDecision(decision, model(decision));
        ROWS.stream()
                .filter(row -> row.decision().equals(decision))
                .forEach(row -> engine.evaluateDecisionTable(table, row.facts()));
        return hit;
    }

    private Set<String> rulesOf(String decision) {
        return model(decision).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }

    private DmnModelInstance model(String decision) {
        DecisionDefinition definition = office.engine
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        return office.engine.getRepositoryService().getDmnModelInstance(definition.getId());
    }

    private static Row path(String product, @Nullable String situation, String known, @Nullable String path) {
        return new Row(PATH, facts("product", product, "situation", situation, "knownSituation", known), path);
    }

    private static Row approval(
            String matter,
            boolean atOfficesCost,
            @Nullable Double monthlyAmount,
            boolean earlier,
            boolean standing,
            @Nullable String need) {
        return new Row(
                APPROVAL,
                facts(
                        "approvalMatter",
                        matter,
                        "atOfficesCost",
                        atOfficesCost,
                        "monthlyAmount",
                        monthlyAmount,
                        "coveredByEarlier",
                        earlier,
                        "coveredByStanding",
                        standing),
                need);
    }

    /** Names and values in turn; a value may be null. */
    private static Map<String, Object> facts(@Nullable Object... namesAndValues) {
        Map<String, Object> facts = new HashMap<>();
        List<Object> all = Arrays.asList(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            facts.put(String.valueOf(all.get(i)), all.get(i + 1));
        }
        return facts;
    }
}
