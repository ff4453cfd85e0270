package onboarding.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import onboarding.engine.EnginePeople;
import onboarding.engine.EngineTest;
import onboarding.engine.EngineTestApplication.NextStep;
import onboarding.engine.EngineTestApplication.RecordedEndings;
import onboarding.engine.EngineTestModels;
import onboarding.engine.WebAppBrowser;
import onboarding.engine.WebAppBrowser.Answer;
import onboarding.language.ProductTexts;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class FormsOverHttpTest {

    private static final Map<String, Object> DONE = Map.of("subscription", "SMART", "linked", true, "ending", "DONE");

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private NextStep nextStep;

    @Autowired
    private RecordedEndings recorded;

    @Autowired
    private SubmitRefusals refusals;

    private Deployment deployment;
    private WebAppBrowser anna;

    @BeforeEach
    void deploy() {
        EnginePeople.create(identities, authorizations);
        deployment = EngineTestModels.deploy(repository);
        recorded.all.clear();
        nextStep.failing = false;
        anna = WebAppBrowser.of("anna", port);
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void aTasksFormOffersTheEndingsThatItNamesAndTheColleaguesWhoMayGoOn() {
        JsonNode form = anna.get("/task/" + startedTask() + "/deployed-form").body();

        assertThat(form.path("id").asText()).isEqualTo("ending-test");
        assertThat(answersOf(form, "ending")).containsExactly("DONE", "NOT_APPLICABLE", "BLOCKED", "HANDED_OVER");
        assertThat(answersOf(form, "handOverTo")).containsExactly("anna", "berit");
        assertThat(form.toString()).doesNotContain("include");
    }

    @Test
    void aStartFormOffersTheColleaguesByName() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("task-test")
                .latestVersion()
                .singleResult()
                .getId();

        for (String path : List.of("/process-definition/" + definition, "/process-definition/key/task-test")) {
            JsonNode form = anna.get(path + "/deployed-start-form").body();

            assertThat(answersOf(form, "responsible")).containsExactly("anna", "berit");
            assertThat(form.toString()).contains("Anna Ås", "Berit Berg").doesNotContain("Castor");
        }
    }

    @Test
    void whoMayNotSeeATaskDoesNotSeeItsFormEither() {
        Answer answer = WebAppBrowser.of("carl", port).get("/task/" + startedTask() + "/deployed-form");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("subscription");
    }

    @Test
    void aRefusalReadsAsTheSentencesAloneAndLeavesTheTaskOpen() {
        String task = startedTask();

        Answer answer =
                anna.submit("/task/" + task, Map.of("ending", "DONE", "subscription", "GOLD", "approved", true));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message())
                .isEqualTo("The form has no field “approved”. Subscription: This is not one of the choices."
                        + " The client is linked: Please tick this when it is done.");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
        assertThat(processes
                        .createVariableInstanceQuery()
                        .variableNameIn("approved", "subscription")
                        .count())
                .isZero();
    }

    @Test
    void aRefusedStartReadsAsTheSentencesAloneAndStartsNothing() {
        Answer answer =
                anna.submit("/process-definition/key/task-test", Map.of("clientName", " ", "responsible", "carl"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message())
                .isEqualTo(
                        "Client's name: Please fill this in. Responsible colleague: This is not one of the choices.");
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatWasTypedIsNeverReadAsPartOfThePage() {
        Answer answer = anna.submit("/task/" + startedTask(), Map.of("<img src=x onerror=alert(1)>", "x"));

        assertThat(answer.message()).startsWith("The form has no field “&lt;img src=x onerror=alert(1)&gt;”.");
    }

    @Test
    void aSubmitOfATypeThatNoFormHasIsRefusedWithoutTheEnginesWords() {
        Answer answer = anna.post(
                "/task/" + startedTask() + "/submit-form",
                Map.of("variables", Map.of("subscription", Map.of("value", "x", "type", "Nonsense"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).startsWith("The form could not be read. Nothing was saved.");
    }

    @Test
    void theAnswersOfAChecklistAreKeptAsEvidence() {
        Answer answer = anna.post(
                "/task/" + startedTask() + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "subscription", Map.of("value", "SMART"),
                                "linked", Map.of("value", true),
                                "ending", Map.of("value", "DONE"),
                                "documents", Map.of("value", "[\"CONTRACT\",\"PASSPORT\"]", "type", "Json"))));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(recorded.last().evidence())
                .extracting(kept -> ProductTexts.inEnglish(kept.label()), kept -> ProductTexts.inEnglish(kept.shown()))
                .contains(tuple("Documents", "Contract, Passport"));
    }

    @Test
    void theSecondPressReadsThatTheTaskHasEnded() {
        String task = startedTask();
        assertThat(anna.submit("/task/" + task, DONE).status()).isEqualTo(204);

        Answer second = anna.submit("/task/" + task, DONE);

        assertThat(second.status()).isEqualTo(404);
        assertThat(second.message()).startsWith("This task has already been ended or withdrawn.");
        assertThat(recorded.all).hasSize(1);
    }

    @Test
    void aFailureBehindTheTaskReadsAsAPlainSentenceWithTheReferenceOfTheLog(CapturedOutput log) {
        String task = startedTask();
        nextStep.failing = true;

        Answer answer = anna.submit("/task/" + task, DONE);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("ORA-00942", "Exception", task);
        Matcher reference = Pattern.compile("this reference: (\\w{8})\\.$").matcher(answer.message());
        assertThat(reference.find()).isTrue();
        assertThat(log).contains("Reference " + reference.group(1), "ORA-00942");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void whatSomebodyElseChangedAtTheSameMomentAndWhatIsNotAllowedReadPlainly() {
        WebAppRequest submit = new WebAppRequest("POST", "/task/" + startedTask() + "/submit-form", null, "anna");

        assertThat(refusals.rewrite(submit, new WebAppResponse(500, "{\"message\":\"ENGINE-03005\",\"code\":1}")))
                .isEqualTo(new WebAppResponse(
                        409,
                        "{\"type\":\"Refusal\",\"message\":\"Somebody else changed this task at the same"
                                + " moment. Nothing was saved; please look at the task again.\"}"));
        assertThat(refusals.rewrite(submit, new WebAppResponse(403, "{\"message\":\"ENGINE-03110 TASK_WORK\"}")))
                .isEqualTo(new WebAppResponse(
                        403, "{\"type\":\"Refusal\",\"message\":\"You may not do this. Nothing was saved.\"}"));
    }

    @Test
    void aRefusalIsNoErrorInTheLog(CapturedOutput log) {
        anna.submit("/task/" + startedTask(), Map.of("ending", "DONE"));

        assertThat(log).doesNotContain("FormRefusedException");
    }

    private String startedTask() {
        processes.startProcessInstanceByKey("task-test", "ONB-2026-000001", Map.of("clientName", "Fjord"));
        return tasks.createTaskQuery().singleResult().getId();
    }

    private static List<String> answersOf(JsonNode form, String key) {
        return form.findParents("key").stream()
                .filter(field -> field.path("key").asText().equals(key))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .map(value -> value.path("value").asText())
                .toList();
    }
}
