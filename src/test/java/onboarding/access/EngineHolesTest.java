package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tries what stands open on the engine's defaults, or is possible with its REST, round the forms and the roles. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineHolesTest {

    private static final String PROCESS = "access-trial";
    private static final String VARIABLE = "{\"value\":\"forged\",\"type\":\"String\"}";
    private static final String VARIABLES = "{\"variables\":{\"client\":" + VARIABLE + "}}";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService definitions;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FilterService filters;

    @Autowired
    private ManagementService jobs;

    private WebClient staff;
    private WebClient manager;
    private WebClient admin;
    private String deployment;
    private String instance;
    private Task ofStaff;
    private Task ofManagers;

    @BeforeAll
    void deploy() {
        deployment = definitions
                .createDeployment()
                .addModelInstance(
                        "access-trial.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .name("Trial")
                                .startEvent()
                                .parallelGateway("fork")
                                .userTask("userTask_work")
                                .name("Work")
                                .camundaCandidateGroups(Groups.STAFF)
                                .endEvent()
                                .moveToNode("fork")
                                .userTask("userTask_approve")
                                .name("Approve")
                                .camundaCandidateGroups(Groups.MANAGER)
                                .endEvent()
                                .moveToNode("fork")
                                .intermediateCatchEvent("event_later")
                                .timerWithDuration("P1D")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        staff = WebClient.signedIn(port, DemoAccount.STAFF);
        manager = WebClient.signedIn(port, DemoAccount.MANAGER);
        admin = WebClient.signedIn(port, DemoAccount.ADMIN);
    }

    @AfterAll
    void undeploy() {
        definitions.deleteDeployment(deployment, true);
    }

    @BeforeEach
    void start() {
        instance =
                processes.startProcessInstanceByKey(PROCESS, "ONB-2026-999999").getId();
        ofStaff = task("userTask_work");
        ofManagers = task("userTask_approve");
    }

    @Test
    void staffWorkOnTheTasksOfTheirGroupThroughTheCallsOfTasklist() {
        assertThat(staff.engine("GET", "task?processInstanceId=" + instance, null)
                        .body())
                .contains(ofStaff.getId())
                .doesNotContain(ofManagers.getId());
        assertThat(claim(staff, ofStaff)).isEqualTo(204);
        assertThat(staff.engine("POST", "task/" + ofStaff.getId() + "/unclaim", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(claim(staff, ofStaff)).isEqualTo(204);
        assertThat(staff.engine("POST", "task/" + ofStaff.getId() + "/assignee", "{\"userId\":\"colleague\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(staff.engine(
                                "POST",
                                "task/" + ofStaff.getId() + "/comment/create",
                                "{\"message\":\"The client called\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(staff.engine("GET", "task/" + ofStaff.getId() + "/comment", null)
                        .body())
                .contains("The client called");
        assertThat(staff.engine("GET", "process-definition/" + ofStaff.getProcessDefinitionId() + "/xml", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(staff.engine("POST", "task/" + ofStaff.getId() + "/assignee", "{\"userId\":\"staff\"}")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> submitted =
                staff.engine("POST", "task/" + ofStaff.getId() + "/submit-form", "{\"variables\":{}}");
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(ofStaff.getId()).count()).isZero();
    }

    @Test
    void staffCannotTakeTheTaskOfAManager() {
        String task = "task/" + ofManagers.getId();

        assertThat(claim(staff, ofManagers)).isEqualTo(403);
        assertThat(staff.engine("POST", task + "/assignee", "{\"userId\":\"staff\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.engine("POST", task + "/submit-form", "{\"variables\":{}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.engine("GET", task, null).statusCode()).isIn(403, 404);
        assertThat(task("userTask_approve").getAssignee()).isNull();
        assertThat(claim(manager, ofManagers)).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | task/{task}/complete                          | {variables}",
                "POST   | task/{task}/resolve                           | {variables}",
                "POST   | task/{task}/delegate                          | {\"userId\":\"colleague\"}",
                "POST   | task/{task}/bpmnError                         | {\"errorCode\":\"X\"}",
                "POST   | task/{task}/bpmnEscalation                    | {\"escalationCode\":\"X\"}",
                "PUT    | task/{task}                                   | {\"name\":\"forged\"}",
                "POST   | task/create                                   | {\"name\":\"forged\"}",
                "DELETE | task/{task}                                   | ",
                "POST   | task/{task}/identity-links                    | {\"groupId\":\"admin\",\"type\":\"candidate\"}",
                "POST   | task/{task}/identity-links/delete             | {\"groupId\":\"staff\",\"type\":\"candidate\"}",
                "PUT    | task/{task}/variables/client                  | {variable}",
                "POST   | task/{task}/variables                         | {\"modifications\":{\"client\":{variable}}}",
                "POST   | task/{task}/variables/client/data             | {variable}",
                "DELETE | task/{task}/variables/client                  | ",
                "PUT    | task/{task}/localVariables/client             | {variable}",
                "POST   | task/{task}/localVariables                    | {\"modifications\":{\"client\":{variable}}}",
                "DELETE | task/{task}/localVariables/client             | ",
                "PUT    | process-instance/{instance}/variables/client  | {variable}",
                "POST   | process-instance/{instance}/variables         | {\"modifications\":{\"client\":{variable}}}",
                "POST   | process-instance/{instance}/modification      | {\"instructions\":[]}",
                "PUT    | process-instance/{instance}/suspended         | {\"suspended\":true}",
                "DELETE | process-instance/{instance}                   | ",
                "POST   | process-instance/delete                       | {\"processInstanceIds\":[\"{instance}\"]}",
                "POST   | process-instance/message-async                | {\"messageName\":\"x\"}",
                "PUT    | execution/{instance}/localVariables/client    | {variable}",
                "POST   | execution/{instance}/signal                   | {\"variables\":{}}",
                "POST   | process-definition/{definition}/start         | {variables}",
                "POST   | process-definition/key/access-trial/start     | {variables}",
                "POST   | process-definition/key/access-trial/submit-form | {variables}",
                "POST   | process-definition/{definition}/restart       | {}",
                "PUT    | process-definition/{definition}/suspended     | {\"suspended\":true}",
                "DELETE | process-definition/{definition}               | ",
                "POST   | message                                       | {\"messageName\":\"confirmation.received\"}",
                "POST   | signal                                        | {\"name\":\"x\"}",
                "POST   | migration/execute                             | {}",
                "POST   | modification/execute                          | {}",
                "POST   | condition                                     | {\"variables\":{}}",
                "POST   | decision-definition/key/x/evaluate            | {\"variables\":{}}",
                "POST   | deployment/create                             | ",
                "POST   | deployment/{deployment}/redeploy              | {}",
                "DELETE | deployment/{deployment}?cascade=true          | ",
                "POST   | filter/create                                 | {\"resourceType\":\"Task\",\"name\":\"forged\"}",
                "PUT    | filter/none                                   | {\"resourceType\":\"Task\",\"name\":\"forged\"}",
                "DELETE | filter/none                                   | ",
                "POST   | authorization/create                          | {\"type\":1}",
                "POST   | user/create                                   | {}",
                "DELETE | user/staff                                    | ",
                "POST   | user/staff/unlock                             | ",
                "PUT    | group/staff/members/{user}                    | ",
                "POST   | group/create                                  | {\"id\":\"forged\"}",
                "POST   | external-task/fetchAndLock                    | {\"workerId\":\"x\"}",
                "POST   | job/none/execute                              | ",
                "PUT    | job/none/duedate                              | {}",
                "GET    | history/variable-instance                     | ",
                "POST   | history/variable-instance                     | {}",
                "GET    | history/detail                                | ",
                "GET    | telemetry/data                                | ",
                "GET    | metrics                                       | "
            })
    void whatGoesRoundTheFormsIsRefusedToStaffAndManagers(String method, String path, String body) {
        for (WebClient client : new WebClient[] {staff, manager}) {
            HttpResponse<String> response = client.engine(method, filled(path), body == null ? "" : filled(body));

            assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
            assertThat(response.body()).contains("Your account may not do this");
        }
        assertThat(task("userTask_work").getName()).isEqualTo("Work");
        assertThat(processes.getVariables(instance)).isEmpty();
        assertThat(filters.createTaskFilterQuery().filterName("forged").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  engine/engine/default/process-instance",
        "POST, engine/engine/default/process-instance",
        "GET,  engine/engine/default/variable-instance",
        "POST, engine/engine/default/variable-instance",
        "GET,  engine/engine/default/job",
        "GET,  engine/engine/default/incident",
        "GET,  engine/engine/default/deployment",
        "PUT,  engine/engine/default/job/none/retries",
        "GET,  engine/engine/default/authorization",
        "GET,  engine/engine/default/task/none/variables",
        "GET,  cockpit/plugin/base/default/process-definition/statistics",
        "POST, cockpit/plugin/base/default/process-instance",
        "GET,  admin/plugin/adminPlugins/default/metrics/aggregated"
    })
    void staffReachNeitherCockpitsNorAdminsCalls(String method, String path) {
        HttpResponse<String> response = staff.api(method, path, method.equals("GET") ? null : "{}");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void managersSeeInCockpitWhatRunsAndRetryWhatFailed() {
        assertThat(manager.api("GET", "cockpit/plugin/base/default/process-definition/statistics", null)
                        .body())
                .contains(PROCESS);
        assertThat(manager.engine("GET", "process-instance/" + instance, null).statusCode())
                .isEqualTo(200);
        assertThat(manager.engine("GET", "process-instance/" + instance + "/activity-instances", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(manager.engine("GET", "task/report/candidate-group-count", null)
                        .statusCode())
                .isEqualTo(200);
        String job =
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
        assertThat(manager.engine("PUT", "job/" + job + "/retries", "{\"retries\":7}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void nobodyMakesTheFirstAdministratorThroughTheSetup(DemoAccount account) {
        String newcomer =
                "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},\"credentials\":{\"password\":\"mallory\"}}";

        for (WebClient client : new WebClient[] {WebClient.anonymous(port), WebClient.signedIn(port, account)}) {
            assertThat(client.api("POST", "admin/setup/default/user/create", newcomer)
                            .statusCode())
                    .isIn(401, 403);
            assertThat(client.get("/camunda/app/admin/default/setup/").statusCode())
                    .isIn(302, 404);
        }
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression", "candidateUserExpression", "taskNameLike"})
    void aStoredFilterRunsNoCodeEvenForAnAdministrator(String property, @TempDir Path directory) {
        Path proof = directory.resolve("proof");
        String code = "${''.getClass().forName('java.io.FileOutputStream').getConstructor(''.getClass()).newInstance('"
                + proof + "')}";

        HttpResponse<String> created = admin.engine(
                "POST",
                "filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"code\",\"owner\":\"admin\",\"query\":{\"" + property + "\":\""
                        + code + "\"}}");

        if (created.statusCode() == 200) {
            String id = JsonPath.read(created.body(), "$.id");
            HttpResponse<String> listed = admin.engine("GET", "filter/" + id + "/list", null);
            admin.engine("DELETE", "filter/" + id, null);
            if (property.endsWith("Expression")) {
                assertThat(listed.statusCode()).isGreaterThanOrEqualTo(400);
                assertThat(listed.body()).contains("Expressions are forbidden in stored queries");
            }
        }
        assertThat(Files.exists(proof)).isFalse();
    }

    @Test
    void staffCannotSlipAnExpressionIntoTheBodyOfAList(@TempDir Path directory) {
        Path proof = directory.resolve("proof");
        Filter filter = filters.newTaskFilter("all").setQuery(tasks.createTaskQuery());
        String id = filters.saveFilter(filter).getId();

        HttpResponse<String> response = staff.engine(
                "POST",
                "filter/" + id + "/list",
                "{\"assigneeExpression\":\"${''.getClass().forName('java.io.FileOutputStream')"
                        + ".getConstructor(''.getClass()).newInstance('" + proof + "')}\"}");

        filters.deleteFilter(id);
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Files.exists(proof)).isFalse();
    }

    @Test
    void peopleChangeTheirOwnAccountOnlyAndThePasswordOnlyWithTheOldOne() {
        assertThat(staff.engine(
                                "PUT",
                                "user/colleague/credentials",
                                "{\"password\":\"taken\",\"authenticatedUserPassword\":\"staff\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.engine(
                                "PUT",
                                "user/staff/credentials",
                                "{\"password\":\"taken\",\"authenticatedUserPassword\":\"wrong\"}")
                        .statusCode())
                .isEqualTo(400);
        identities.unlockUser("staff");
        assertThat(staff.engine("PUT", "user/admin/profile", "{\"id\":\"admin\",\"firstName\":\"Mallory\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(identities.checkPassword("colleague", "colleague")).isTrue();
        assertThat(identities.checkPassword("staff", "staff")).isTrue();
    }

    private static int claim(WebClient client, Task task) {
        String user =
                client.api("GET", "admin/auth/user/default", null).body().contains("manager") ? "manager" : "staff";
        return client.engine("POST", "task/" + task.getId() + "/claim", "{\"userId\":\"" + user + "\"}")
                .statusCode();
    }

    private Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult();
    }

    private String filled(String template) {
        return template.replace("{task}", ofStaff.getId())
                .replace("{instance}", instance)
                .replace("{definition}", ofStaff.getProcessDefinitionId())
                .replace("{deployment}", deployment)
                .replace("{user}", "colleague")
                .replace("{variables}", VARIABLES)
                .replace("{variable}", VARIABLE);
    }
}
