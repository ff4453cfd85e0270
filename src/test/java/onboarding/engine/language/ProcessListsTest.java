package onboarding.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onboarding.engine.EnginePeople;
import onboarding.engine.EngineTest;
import onboarding.engine.EngineTestModels;
import onboarding.engine.WebAppBrowser;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Task test" is "Taak testen" to Dutch readers; the other processes have no translation and keep their names. */
@EngineTest
@DisplayName("The processes of \"Start process\" and of Cockpit")
class ProcessListsTest {

    private static final String LIST = "/process-definition?latest=true&sortBy=name&sortOrder=asc";
    private static final String COUNT = "/process-definition/count?latest=true";
    private static final String STATISTICS = "/process-definition/statistics?sortBy=name&sortOrder=asc";
    private static final String STATISTICS_COUNT = "/process-definition/statistics-count?";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    private Deployment translated;
    private Deployment others;
    private WebAppBrowser anna;
    private WebAppBrowser berit;

    @BeforeEach
    void deploy() {
        EnginePeople.create(identities, authorizations);
        translated = EngineTestModels.deploy(repository);
        others = repository
                .createDeployment()
                .addModelInstance("lock.bpmn", process("a-lock", "Écluse bouwen"))
                .addModelInstance("way-out.bpmn", process("b-way-out", "Uitgang openen"))
                .deploy();
        anna = WebAppBrowser.of("anna", port, "nl");
        berit = WebAppBrowser.of("berit", port, "en");
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(translated.getId(), true);
        repository.deleteDeployment(others.getId(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "taak, task-test",
        "TAAK TEST, task-test",
        "ecluse, a-lock",
        "uitgang, b-way-out",
        "Task test,",
        "100%,",
        "'a,b',",
    })
    @DisplayName("are found by the names that the reader reads, and by no others")
    void areFoundByTheReadersNames(String typed, String key) {
        annaFinds("%" + typed + "%", key == null ? "" : key, key == null ? 0 : 1);
    }

    @Test
    @DisplayName("are sorted by those names, as the reader's language sorts, page by page")
    void areSortedByTheReadersNames() {
        assertThat(keys(anna.get(LIST))).isEqualTo("a-lock task-test b-way-out");
        assertThat(keys(anna.get(LIST + "&firstResult=1&maxResults=1"))).isEqualTo("task-test");
        assertThat(keys(anna.getOfCockpit(STATISTICS + "&firstResult=1&maxResults=5")))
                .isEqualTo("task-test b-way-out");
        assertThat(keys(anna.getOfCockpit("/process-definition/statistics?sortBy=name&sortOrder=desc&maxResults=2")))
                .isEqualTo("b-way-out task-test");
        assertThat(keys(anna.getOfCockpit(
                        "/process-definition/statistics?sortBy=key&sortOrder=desc&nameLike=%25en%25")))
                .isEqualTo("task-test b-way-out a-lock");
    }

    @Test
    @DisplayName("are those that the engine lets the reader see")
    void areThoseThatTheReaderMaySee() {
        Authorization everybodys = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(Resources.PROCESS_DEFINITION)
                .singleResult();
        everybodys.removePermission(Permissions.READ);
        authorizations.saveAuthorization(everybodys);
        List<Authorization> annas = List.of(maySee("anna", "task-test"), maySee("anna", "b-way-out"));
        try {
            annaFinds("%e%", "task-test b-way-out", 2);
        } finally {
            everybodys.addPermission(Permissions.READ);
            authorizations.saveAuthorization(everybodys);
            annas.forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        }
    }

    @Test
    @DisplayName("are left to the engine where English is read")
    void areLeftToTheEngine() {
        assertThat(keys(berit.get(LIST + "&nameLike=%25Task+test%25"))).isEqualTo("task-test");
    }

    /** In "Start process" and in Cockpit, each of which asks for the processes and for their number. */
    private void annaFinds(String pattern, String keys, int count) {
        String search = "&nameLike=" + URLEncoder.encode(pattern, StandardCharsets.UTF_8);

        assertThat(keys(anna.get(LIST + search))).isEqualTo(keys);
        assertThat(count(anna.get(COUNT + search))).isEqualTo(count);
        assertThat(keys(anna.getOfCockpit(STATISTICS + search))).isEqualTo(keys);
        assertThat(count(anna.getOfCockpit(STATISTICS_COUNT + search))).isEqualTo(count);
    }

    private Authorization maySee(String person, String process) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId(person);
        authorization.setResource(Resources.PROCESS_DEFINITION);
        authorization.setResourceId(process);
        authorization.addPermission(Permissions.READ);
        return authorizations.saveAuthorization(authorization);
    }

    private static String keys(WebAppBrowser.Answer answer) {
        return String.join(" ", answer.body().findValuesAsText("key"));
    }

    private static int count(WebAppBrowser.Answer answer) {
        return answer.body().path("count").asInt();
    }

    private static BpmnModelInstance process(String key, String name) {
        return Bpmn.createExecutableProcess(key)
                .name(name)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .endEvent()
                .done();
    }
}
