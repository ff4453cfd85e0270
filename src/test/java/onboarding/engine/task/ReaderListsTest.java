package onboarding.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onboarding.engine.EnginePeople;
import onboarding.engine.EngineTest;
import onboarding.engine.EngineTestApplication.StandingClock;
import onboarding.engine.WebAppBrowser;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ReaderListsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-03-03T09:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ReadyMadeFilters readyMade;

    @Autowired
    private FilterService filters;

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
    private StandingClock clock;

    private Deployment deployment;

    @BeforeEach
    void tasksOfAnnaBeritAndNobody() {
        EnginePeople.create(identities, authorizations);
        clock.set(NOW);
        deployment = repository
                .createDeployment()
                .addClasspathResource("engine/task-test.bpmn")
                .addClasspathResource("engine/start-test.form")
                .addClasspathResource("engine/ending-test.form")
                .addClasspathResource("forms/engine/task-ending.form")
                .deploy();
        task("anna's", "anna", TOMORROW, null);
        task("anna's late", "anna", YESTERDAY, null);
        task("anna's resting", "anna", TOMORROW, TOMORROW);
        task("berit's late", "berit", YESTERDAY, null);
        task("berit's resting", "berit", TOMORROW, TOMORROW);
        task("free", null, TOMORROW, null);
        task("free and late", null, YESTERDAY, null);
        task("free and resting", null, TOMORROW, TOMORROW);
        Task drivers = task("drivers'", null, YESTERDAY, null);
        tasks.deleteCandidateGroup(drivers.getId(), "staff");
        tasks.addCandidateGroup(drivers.getId(), "drivers");
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void myTasksAreMineAndCanBeDoneNow() {
        assertThat(listed("anna", ReaderList.MINE)).containsExactlyInAnyOrder("anna's", "anna's late");
        assertThat(listed("berit", ReaderList.MINE)).containsExactlyInAnyOrder("berit's late");
        assertThat(listed("carl", ReaderList.MINE)).isEmpty();
    }

    @Test
    void myTeamsUnclaimedTasksAreThoseOfMyGroupsThatNobodyHas() {
        assertThat(listed("anna", ReaderList.TEAM)).containsExactlyInAnyOrder("free", "free and late");
        assertThat(listed("carl", ReaderList.TEAM)).containsExactlyInAnyOrder("drivers'");
    }

    @Test
    void overdueTasksAreMineAndMyGroupsWhoeverHasThem() {
        assertThat(listed("anna", ReaderList.OVERDUE))
                .containsExactlyInAnyOrder("anna's late", "berit's late", "free and late");
        assertThat(listed("carl", ReaderList.OVERDUE)).containsExactlyInAnyOrder("drivers'");
    }

    @Test
    void waitingTasksAreThoseThatRestUntilALaterTime() {
        assertThat(listed("anna", ReaderList.WAITING))
                .containsExactlyInAnyOrder("anna's resting", "berit's resting", "free and resting");
        assertThat(listed("carl", ReaderList.WAITING)).isEmpty();
    }

    @Test
    void theListsAreRightAtEveryMinute() {
        clock.set(TOMORROW.plusSeconds(60));

        assertThat(listed("anna", ReaderList.MINE)).contains("anna's resting");
        assertThat(listed("anna", ReaderList.WAITING)).isEmpty();
        assertThat(listed("anna", ReaderList.OVERDUE)).contains("anna's", "free");
    }

    @Test
    void aTaskIsInTheListsOfAGroupAsSoonAsSomebodyJoinsIt() {
        identities.createMembership("carl", "staff");
        try {
            assertThat(listed("carl", ReaderList.TEAM)).contains("free", "drivers'");
        } finally {
            identities.deleteMembership("carl", "staff");
        }
    }

    @Test
    void whatThePersonSearchesForNarrowsTheListAndCannotWidenIt() {
        assertThat(listed("anna", ReaderList.MINE, Map.of("nameLike", "%late%")))
                .containsExactly("anna's late");
        assertThat(listed("anna", ReaderList.MINE, Map.of("assignee", "berit"))).isEmpty();
        assertThat(listed(
                        "anna",
                        ReaderList.OVERDUE,
                        Map.of("orQueries", List.of(Map.of("assignee", "berit", "nameLike", "free%")))))
                .containsExactlyInAnyOrder("berit's late", "free and late");
        assertThat(listed("anna", ReaderList.TEAM, Map.of("candidateGroup", "drivers")))
                .isEmpty();
    }

    @Test
    void theListsAreSortedAsThePersonAsks() {
        Map<String, Object> byName =
                Map.of("sorting", List.of(Map.of("sortBy", "name", "sortOrder", "desc")), "active", true);

        assertThat(listed("anna", ReaderList.OVERDUE, byName))
                .containsExactly("free and late", "berit's late", "anna's late");
    }

    @Test
    void startingAgainMakesNoSecondLists() {
        readyMade.createMissing();

        assertThat(filters.createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("My tasks", "My team’s unclaimed", "Overdue", "Waiting");
    }

    @Test
    void theColumnOfAnEarlierReleaseThatCalledEverybodyAClientIsRenamedAtTheNextStart() {
        Filter mine = filters.createTaskFilterQuery().filterName("My tasks").singleResult();
        Map<String, Object> former = new HashMap<>(mine.getProperties());
        former.put(
                "variables",
                List.of(
                        Map.of("name", "clientName", "label", "Client"),
                        Map.of("name", "caseReference", "label", "Reference of our own")));
        filters.saveFilter(mine.setProperties(former));

        readyMade.createMissing();

        assertThat(filters.createTaskFilterQuery()
                        .filterName("My tasks")
                        .singleResult()
                        .getProperties())
                .containsEntry(
                        "variables",
                        List.of(
                                Map.of("name", "clientName", "label", "About"),
                                Map.of("name", "caseReference", "label", "Reference of our own")));
    }

    @Test
    void somebodyWithoutAGroupSeesNoGroupsTasks() {
        identities.deleteMembership("carl", "drivers");
        try {
            assertThat(listed("carl", ReaderList.TEAM)).isEmpty();
            assertThat(listed("carl", ReaderList.OVERDUE)).isEmpty();
        } finally {
            identities.createMembership("carl", "drivers");
        }
    }

    private List<String> listed(String person, ReaderList list) {
        return listed(person, list, Map.of());
    }

    /** The names in the list, after checking that the number beside the list's name agrees. */
    private List<String> listed(String person, ReaderList list, Map<String, Object> search) {
        String filter = filters.createTaskFilterQuery().list().stream()
                .filter(candidate -> ReadyMadeFilters.markOf(candidate).contains(list))
                .findFirst()
                .orElseThrow()
                .getId();
        WebAppBrowser browser = WebAppBrowser.of(person, port);
        JsonNode found = browser.post("/filter/" + filter + "/list", search).body();
        List<String> names = new ArrayList<>();
        found.forEach(task -> names.add(task.path("name").asText()));
        assertThat(browser.post("/filter/" + filter + "/count", search)
                        .body()
                        .path("count")
                        .asInt())
                .isEqualTo(names.size());
        return names;
    }

    private Task task(String name, @Nullable String assignee, Instant due, @Nullable Instant restsUntil) {
        String process = processes
                .startProcessInstanceByKey("task-test", "ONB-2026-000001")
                .getId();
        Task task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        task.setName(name);
        task.setAssignee(assignee);
        task.setDueDate(Date.from(due));
        task.setFollowUpDate(restsUntil == null ? null : Date.from(restsUntil));
        tasks.saveTask(task);
        return task;
    }
}
