package onboarding.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import onboarding.engine.EnginePeople;
import onboarding.engine.EngineTest;
import onboarding.engine.EngineTestApplication.KnownAssignments;
import onboarding.engine.EngineTestApplication.NextStep;
import onboarding.engine.EngineTestApplication.RecordedEndings;
import onboarding.engine.EngineTestApplication.StandingClock;
import onboarding.engine.EngineTestModels;
import onboarding.engine.form.FormRefusedException;
import onboarding.language.ProductTexts;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TaskEndingsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String CASE = "ONB-2026-000001";

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RecordedEndings recorded;

    @Autowired
    private KnownAssignments assignments;

    @Autowired
    private NextStep nextStep;

    @Autowired
    private StandingClock clock;

    private Deployment deployment;

    @BeforeEach
    void deploy() {
        EnginePeople.create(identities, authorizations);
        deployment = EngineTestModels.deploy(repository);
        clock.set(NOW);
        recorded.all.clear();
        assignments.byCaseAndGroup.clear();
        nextStep.failing = false;
    }

    @AfterEach
    void undeploy() {
        identities.clearAuthentication();
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void aTaskThatIsDoneCompletesAndItsEvidenceIsRecorded() {
        Task task = startedTask();

        submit("anna", task, done());

        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("userTask_look");
        TaskEnded ended = recorded.last();
        assertThat(ended.caseReference()).isEqualTo(CASE);
        assertThat(ended.processDefinitionKey()).isEqualTo("task-test");
        assertThat(ended.taskDefinitionKey()).isEqualTo("userTask_link");
        assertThat(ended.taskName()).isEqualTo("Link the client");
        assertThat(ended.candidateGroups()).containsExactly("staff");
        assertThat(ended.ending()).isEqualTo(Ending.DONE);
        assertThat(ended.personId()).isEqualTo("anna");
        assertThat(ended.at()).isEqualTo(NOW);
        assertThat(ended.evidence())
                .extracting(
                        answer -> ProductTexts.inEnglish(answer.label()),
                        answer -> ProductTexts.inEnglish(answer.shown()))
                .containsExactly(tuple("What the screen shows", "Smart 2026"), tuple("The client is linked", "Yes"));
        assertThat(processes.getVariables(task.getProcessInstanceId()))
                .containsEntry("subscription", "SMART")
                .doesNotContainKeys("ending", "endingNote", "handOverTo", "restUntil", "seen", "linked");
    }

    @Test
    void whatIsOnlyForTheRecordReachesTheNextStepAndIsForgotten() {
        Task task = startedTask();
        Map<String, Object> answers = done();
        answers.put("contractNumber", "C-17");

        submit("anna", task, answers);

        assertThat(nextStep.handedContractNumber).isEqualTo("C-17");
        assertThat(processes.getVariables(task.getProcessInstanceId())).doesNotContainKey("contractNumber");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .variableName("contractNumber")
                        .count())
                .isZero();
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .formFields()
                        .list())
                .isEmpty();
    }

    @Test
    void aTaskThatDoesNotApplyCompletesWithTheReasonAndWithoutTheTicks() {
        Task task = startedTask();

        submit("anna", task, Map.of("ending", "NOT_APPLICABLE", "endingNote", "The client left."));

        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("userTask_look");
        assertThat(recorded.last().note()).isEqualTo("The client left.");
        assertThat(recorded.last().ending()).isEqualTo(Ending.NOT_APPLICABLE);
    }

    @Test
    void aTaskThatDoesNotApplyNeedsAReason() {
        Task task = startedTask();

        assertThatThrownBy(() -> submit("anna", task, Map.of("ending", "NOT_APPLICABLE")))
                .isInstanceOf(FormRefusedException.class)
                .hasMessage("Why does it not apply: Please fill this in.");
        assertThat(openTask().getId()).isEqualTo(task.getId());
        assertThat(recorded.all).isEmpty();
    }

    @Test
    void aTaskIsDoneOnlyWithItsTicks() {
        Task task = startedTask();
        Map<String, Object> answers = done();
        answers.put("linked", false);

        assertThatThrownBy(() -> submit("anna", task, answers))
                .hasMessage("The client is linked: Please tick this when it is done.");
    }

    @Test
    void anEndingThatTheFormDoesNotOfferIsRefused() {
        Task task = startedTask();
        Map<String, Object> answers = done();
        answers.put("ending", "ALREADY_SO");

        assertThatThrownBy(() -> submit("anna", task, answers))
                .hasMessage("How did it end: This is not one of the choices.");
    }

    @Test
    void aBlockedTaskStaysOpenAndRestsUntilTheChosenDay() {
        Task task = startedTask();

        submit(
                "anna",
                task,
                Map.of(
                        "ending", "BLOCKED",
                        "endingNote", "Visma support",
                        "restUntil", "2026-03-10",
                        "seen", "Error 17"));

        Task blocked = openTask();
        assertThat(blocked.getId()).isEqualTo(task.getId());
        assertThat(blocked.getAssignee()).isEqualTo("anna");
        assertThat(blocked.getFollowUpDate()).isEqualTo(Date.from(Instant.parse("2026-03-10T07:00:00Z")));
        assertThat(tasks.getVariableLocal(task.getId(), "blockedBy")).isEqualTo("Visma support");
        assertThat(recorded.last().ending()).isEqualTo(Ending.BLOCKED);
        assertThat(recorded.last().note()).isEqualTo("Visma support");
        assertThat(recorded.last().restsUntil()).isEqualTo(Instant.parse("2026-03-10T07:00:00Z"));
        assertThat(recorded.last().evidence())
                .extracting(
                        answer -> ProductTexts.inEnglish(answer.label()),
                        answer -> ProductTexts.inEnglish(answer.shown()))
                .containsExactly(tuple("What the screen shows", "Error 17"));
    }

    @Test
    void aBlockedTaskRestsThreeDaysWhenNoDayIsChosen() {
        Task task = startedTask();

        submit("anna", task, Map.of("ending", "BLOCKED", "endingNote", "Visma support"));

        assertThat(openTask().getFollowUpDate()).isEqualTo(Date.from(Instant.parse("2026-03-05T09:00:00Z")));
        assertThat(recorded.last().restsUntil()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));
    }

    @Test
    void aTaskCannotRestUntilToday() {
        Task task = startedTask();

        assertThatThrownBy(() -> submit(
                        "anna", task, Map.of("ending", "BLOCKED", "endingNote", "Visma", "restUntil", "2026-03-02")))
                .hasMessage("Rest until (three days, if you leave this empty): Please choose a day after today.");
    }

    @Test
    void aBlockedTaskCanBeBlockedAgainAndThenDone() {
        Task task = startedTask();
        submit("anna", task, Map.of("ending", "BLOCKED", "endingNote", "Visma support"));
        submit("anna", task, Map.of("ending", "BLOCKED", "endingNote", "The client"));
        assertThat(tasks.getVariableLocal(task.getId(), "blockedBy")).isEqualTo("The client");

        submit("anna", task, done());

        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("userTask_look");
        assertThat(recorded.all)
                .extracting(TaskEnded::ending)
                .containsExactly(Ending.BLOCKED, Ending.BLOCKED, Ending.DONE);
    }

    @Test
    void whatWasEnteredForABlockedTaskDoesNotSteerTheProcess() {
        Task task = startedTask();

        submit(
                "anna",
                task,
                Map.of("ending", "BLOCKED", "endingNote", "Visma support", "subscription", "SMART", "seen", "Error"));

        assertThat(processes.getVariables(task.getProcessInstanceId())).doesNotContainKey("subscription");
    }

    @Test
    void aBlockedTaskThatIsWokenByHandNoLongerSaysWhatItWaitsFor() {
        Task task = startedTask();
        submit("anna", task, Map.of("ending", "BLOCKED", "endingNote", "Visma support"));

        Task blocked = openTask();
        blocked.setFollowUpDate(null);
        identities.clearAuthentication();
        tasks.saveTask(blocked);

        assertThat(tasks.getVariableLocal(task.getId(), "blockedBy")).isNull();
    }

    @Test
    void aTaskThatIsHandedOverStaysOpenAndIsTheColleagues() {
        Task task = startedTask();
        submit("anna", task, Map.of("ending", "BLOCKED", "endingNote", "Visma support"));

        submit("anna", task, Map.of("ending", "HANDED_OVER", "handOverTo", "berit", "endingNote", "You know them."));

        Task handedOver = openTask();
        assertThat(handedOver.getId()).isEqualTo(task.getId());
        assertThat(handedOver.getAssignee()).isEqualTo("berit");
        assertThat(handedOver.getFollowUpDate()).isNull();
        assertThat(tasks.getVariableLocal(task.getId(), "blockedBy")).isNull();
        assertThat(recorded.last().colleague()).isEqualTo("berit");
        assertThat(recorded.last().note()).isEqualTo("You know them.");
        assertThatThrownBy(() -> submit("anna", task, done()))
                .hasMessage("This task is with Berit Berg; take it over first.");

        submit("berit", task, done());
        assertThat(openTask().getTaskDefinitionKey()).isEqualTo("userTask_look");
    }

    @Test
    void aTaskIsHandedOnlyToAnotherMemberOfItsGroup() {
        Task task = startedTask();

        for (String outsider : new String[] {"carl", "anna", "nobody"}) {
            assertThatThrownBy(() -> submit(
                            "anna",
                            task,
                            Map.of("ending", "HANDED_OVER", "handOverTo", outsider, "endingNote", "Please.")))
                    .hasMessage("Colleague: This is not one of the choices.");
        }
    }

    @Test
    void whoeverEndsAnUnclaimedTaskOfTheirGroupHadIt() {
        Task task = startedTask();
        assertThat(task.getAssignee()).isNull();

        submit("berit", task, done());

        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("berit");
    }

    @Test
    void aTaskOfAnotherGroupCannotBeEnded() {
        Task task = startedTask();
        identities.setAuthentication("carl", null);
        // Whatever the engine's authorisations would allow, the rule of the task holds.
        assertThatThrownBy(() -> submitUnauthorised("carl", task)).hasMessage("This task belongs to another team.");
    }

    @Test
    void aTaskThatAnotherHasMustBeTakenOverFirst() {
        Task task = startedTask();
        tasks.setAssignee(task.getId(), "berit");

        assertThatThrownBy(() -> submit("anna", task, done()))
                .hasMessage("This task is with Berit Berg; take it over first.");
        assertThat(openTask().getAssignee()).isEqualTo("berit");
    }

    @Test
    void aTaskThatIsOfferedToAPersonByNameCanBeEndedByThatPerson() {
        Task task = startedTask();
        tasks.addCandidateUser(task.getId(), "carl");

        submit("carl", task, done());

        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("carl");
    }

    @Test
    void theSecondPressOfTheSameButtonFindsTheTaskGone() {
        Task task = startedTask();
        submit("anna", task, done());

        assertThatThrownBy(() -> submit("anna", task, done())).isInstanceOf(NullValueException.class);
        assertThat(recorded.all).hasSize(1);
    }

    @Test
    void ifTheNextStepFailsTheTaskStaysOpenAndNothingIsStored() {
        Task task = startedTask();
        nextStep.failing = true;

        assertThatThrownBy(() -> submit("anna", task, done())).isInstanceOf(IllegalStateException.class);

        assertThat(openTask().getId()).isEqualTo(task.getId());
        assertThat(openTask().getAssignee()).isNull();
        assertThat(processes.getVariables(task.getProcessInstanceId())).doesNotContainKey("subscription");
    }

    @Test
    void aTaskWithoutAFormTakesNoVariables() {
        Task task = startedTask();
        submit("anna", task, done());
        Task look = openTask();

        assertThatThrownBy(() -> submit("anna", look, Map.of("approved", true)))
                .hasMessage("The form has no field “approved”.");

        submit("anna", look, Map.of());
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
        assertThat(recorded.last().ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void theNextTaskOfTheGroupGoesToWhoDidThePreviousOne() {
        assignments.byCaseAndGroup.put(CASE + "/staff", "berit");

        assertThat(startedTask().getAssignee()).isEqualTo("berit");
    }

    @Test
    void theNextTaskIsFreeWhenWhoDidThePreviousOneLeftTheGroup() {
        assignments.byCaseAndGroup.put(CASE + "/staff", "carl");

        assertThat(startedTask().getAssignee()).isNull();
    }

    @Test
    void aProcessStartsOnlyWithWhatItsStartFormAllows() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("task-test")
                .latestVersion()
                .singleResult()
                .getId();

        assertThatThrownBy(() -> forms.submitStartForm(definition, Map.of("responsible", "carl", "approved", true)))
                .isInstanceOf(FormRefusedException.class)
                .hasMessage("The form has no field “approved”. Client's name: Please fill this in."
                        + " Responsible colleague: This is not one of the choices.");
        assertThat(processes.createProcessInstanceQuery().count()).isZero();

        Map<String, Object> complete = Map.of("clientName", "Fjord", "responsible", "berit");
        assertThatThrownBy(() -> forms.submitStartForm(definition, CASE, complete))
                .hasMessage("A case gets its reference by itself; leave it out.");

        forms.submitStartForm(definition, complete);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .variableValueEquals("responsible", "berit")
                        .count())
                .isOne();
    }

    private Task startedTask() {
        processes.startProcessInstanceByKey("task-test", CASE, Map.of("clientName", "Fjord"));
        return openTask();
    }

    private Task openTask() {
        identities.clearAuthentication();
        return tasks.createTaskQuery().singleResult();
    }

    private void submit(String person, Task task, Map<String, Object> answers) {
        identities.setAuthentication(
                person,
                identities.createGroupQuery().groupMember(person).list().stream()
                        .map(group -> group.getId())
                        .toList());
        try {
            forms.submitTaskForm(task.getId(), answers);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void submitUnauthorised(String person, Task task) {
        identities.clearAuthentication();
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(person);
        grant.setResource(Resources.TASK);
        grant.setResourceId(task.getId());
        grant.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(grant);
        submit(person, task, done());
    }

    private static Map<String, Object> done() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("seen", "Smart 2026");
        answers.put("subscription", "SMART");
        answers.put("linked", true);
        answers.put("ending", "DONE");
        return answers;
    }
}
