package onboarding.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import onboarding.engine.EnginePeople;
import onboarding.engine.EngineTest;
import onboarding.engine.EngineTestApplication.RecordedEndings;
import onboarding.engine.EngineTestModels;
import onboarding.engine.WebAppBrowser;
import onboarding.engine.form.CheckedForm.Answer;
import onboarding.language.Phrase;
import onboarding.language.Phrases;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
@DisplayName("What Tasklist and Cockpit get")
class LocalisedWebAppsTest {

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
    private FilterService filters;

    @Autowired
    private RecordedEndings recorded;

    @Autowired
    private Phrases phrases;

    @Autowired
    private MeterRegistry metrics;

    private Deployment deployment;
    private WebAppBrowser anna;
    private WebAppBrowser berit;

    @BeforeEach
    void deploy() {
        EnginePeople.create(identities, authorizations);
        deployment = EngineTestModels.deploy(repository);
        recorded.all.clear();
        anna = WebAppBrowser.of("anna", port, "nl-BE");
        berit = WebAppBrowser.of("berit", port, "en");
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    @DisplayName(
            "names the same open task to two colleagues in the language of each, and the engine's data stay English")
    void namesATaskToEveryoneInTheirLanguage() {
        String task = startedTask(Map.of());

        assertThat(anna.get("/task/" + task).body().path("name").asText()).isEqualTo("De klant koppelen");
        assertThat(berit.get("/task/" + task).body().path("name").asText()).isEqualTo("Link the client");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getName())
                .isEqualTo("Link the client");
    }

    @Test
    @DisplayName("names the group that may take a task, unless an administrator named it")
    void namesGroups() {
        String task = startedTask(Map.of());

        nameStaff("Staff");
        assertThat(groupOf(task, anna)).isEqualTo("Medewerkers");
        assertThat(groupOf(task, berit)).isEqualTo("Staff");

        nameStaff("The ledger room");
        assertThat(groupOf(task, anna)).isEqualTo("The ledger room");
    }

    @Test
    @DisplayName("names tasks in a list, and the list itself")
    void namesTasksOfAList() {
        startedTask(Map.of());
        String team = StreamSupport.stream(
                        anna.get("/filter?resourceType=Task").body().spliterator(), false)
                .filter(filter ->
                        filter.path("properties").path("reader").asText().equals("team"))
                .map(filter -> filter.path("id").asText())
                .findFirst()
                .orElseThrow();

        JsonNode listed = anna.post("/filter/" + team + "/list", Map.of()).body();

        assertThat(listed.findValuesAsText("name"))
                .contains("De klant koppelen")
                .doesNotContain("Link the client");
        assertThat(filters.getFilter(team).getName()).isEqualTo("My team’s unclaimed");
    }

    @Test
    @DisplayName("shows a form, and refuses what is wrong, in the reader's words")
    void showsAFormInTheReadersWords() {
        String task = startedTask(Map.of());

        String dutch = anna.get("/task/" + task + "/deployed-form").text();
        assertThat(dutch)
                .contains("Abonnement", "Paspoort", "Bekijk **{{clientName}}** op het scherm van de leverancier.")
                .doesNotContain("Subscription");
        assertThat(berit.get("/task/" + task + "/deployed-form").text()).contains("Subscription", "Passport");

        assertThat(anna.submit("/task/" + task, Map.of("ending", "DONE", "subscription", "GOLD"))
                        .message())
                .contains("Abonnement: ")
                .doesNotContain("Subscription");
    }

    @Test
    @DisplayName("keeps what was answered for readers of every language")
    void keepsEvidenceForReadersOfEveryLanguage() {
        String task = startedTask(Map.of());

        assertThat(anna.submit(
                                "/task/" + task,
                                Map.of(
                                        "ending",
                                        "DONE",
                                        "subscription",
                                        "SMART",
                                        "linked",
                                        true,
                                        "documents",
                                        "[\"PASSPORT\"]"))
                        .status())
                .isEqualTo(204);

        List<Answer> evidence = recorded.last().evidence();
        assertThat(evidence)
                .extracting(answer -> said(answer.label(), "nl"), answer -> said(answer.shown(), "nl"))
                .contains(tuple("Documenten", "Paspoort"));
        assertThat(evidence)
                .extracting(answer -> said(answer.label(), "en"), answer -> said(answer.shown(), "en"))
                .contains(tuple("Documents", "Passport"), tuple("The client is linked", "Yes"));
    }

    @Test
    @DisplayName("names processes that can be started and draws diagrams in the reader's language")
    void namesProcessesAndDiagrams() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("task-test")
                .latestVersion()
                .singleResult()
                .getId();

        assertThat(anna.get("/process-definition?latest=true").body().findValuesAsText("name"))
                .contains("Taak testen");
        for (int time = 0; time < 2; time++) {
            assertThat(anna.get("/process-definition/" + definition + "/xml")
                            .body()
                            .path("bpmn20Xml")
                            .asText())
                    .contains("name=\"De klant koppelen\"", "name=\"Taak testen\"", "id=\"userTask_link\"")
                    .doesNotContain("Link the client");
        }
        assertThat(berit.get("/process-definition/" + definition + "/xml")
                        .body()
                        .path("bpmn20Xml")
                        .asText())
                .contains("name=\"Link the client\"");
    }

    @Test
    @DisplayName("says a variable that holds words in the reader's language, and what a person typed as it was typed")
    void saysVariables() {
        String typed = "⟦no.such.text⟧ <b>";
        String task =
                startedTask(Map.of("words", "It is: " + Phrase.of("engine.form.minLength", 2, "x⟦y"), "typed", typed));

        JsonNode english = berit.get("/task/" + task + "/form-variables").body();
        assertThat(english.path("words").path("value").asText())
                .startsWith("It is: ")
                .contains("2")
                .doesNotContain("⟦", "engine.form");
        assertThat(english.path("typed").path("value").asText()).isEqualTo(typed);
    }

    @Test
    @DisplayName(
            "is in a further language after one line of configuration and a set of files, English where a text is missing")
    void speaksAFurtherLanguage() {
        WebAppBrowser dorte = WebAppBrowser.of("anna", port, "da");
        String task = startedTask(Map.of());
        double missing = missing("da");

        assertThat(dorte.get("/task/" + task).body().path("name").asText()).isEqualTo("Tilknyt kunden");
        assertThat(dorte.get("/task/" + task + "/deployed-form").text())
                .contains("Abonnement på dansk", "What the screen shows");
        assertThat(missing("da")).isGreaterThan(missing);
    }

    private double missing(String language) {
        return metrics.find("onboarding.language.missing").tag("language", language).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private String said(String stored, String language) {
        return phrases.say(stored, Locale.forLanguageTag(language));
    }

    private void nameStaff(String name) {
        Group staff = identities.createGroupQuery().groupId("staff").singleResult();
        staff.setName(name);
        identities.saveGroup(staff);
    }

    private static String groupOf(String task, WebAppBrowser reader) {
        return reader.getWithEmbedded("/task/" + task)
                .body()
                .at("/_embedded/group/0/name")
                .asText();
    }

    private String startedTask(Map<String, Object> variables) {
        String instance = processes
                .startProcessInstanceByKey("task-test", "ONB-TEST-1", variables)
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }
}
