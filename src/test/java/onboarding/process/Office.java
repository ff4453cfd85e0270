package onboarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.Corrections;
import onboarding.client.Corrections.Correction;
import onboarding.client.IntakeForm;
import onboarding.client.NewCase;
import onboarding.client.OnboardingCase;
import onboarding.client.Reopenings;
import onboarding.client.process.ClientOnboardingProcess;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.language.ProductTexts;
import onboarding.mail.Dispatcher;
import onboarding.mail.Outbox;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what people do in the office and at the client, the way they do it: by forms, mails and the client's page. */
public final class Office {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static final int AT_ONCE = 100;

    public final TestClock clock;
    public final ProcessEngine engine;
    public final JdbcClient jdbc;
    public final Cases cases;
    public final CaseFiles files;
    public final Confirmations confirmations;
    public final Collaborations collaborations;
    private final Evidence evidence;
    private final ClientOnboardingProcess onboarding;
    public final Reopenings reopenings;
    public final Corrections corrections;
    private final IntakeForm intakeForm;
    private final Dispatcher dispatcher;
    public final Outbox outbox;
    private final Environment environment;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    Office(
            TestClock clock,
            ProcessEngine engine,
            JdbcClient jdbc,
            Cases cases,
            CaseFiles files,
            Confirmations confirmations,
            Collaborations collaborations,
            Evidence evidence,
            ClientOnboardingProcess onboarding,
            Reopenings reopenings,
            Corrections corrections,
            IntakeForm intakeForm,
            Dispatcher dispatcher,
            Outbox outbox,
            Environment environment) {
        this.clock = clock;
        this.engine = engine;
        this.jdbc = jdbc;
        this.cases = cases;
        this.files = files;
        this.confirmations = confirmations;
        this.collaborations = collaborations;
        this.evidence = evidence;
        this.onboarding = onboarding;
        this.reopenings = reopenings;
        this.corrections = corrections;
        this.intakeForm = intakeForm;
        this.dispatcher = dispatcher;
        this.outbox = outbox;
        this.environment = environment;
    }

    /** A variable as a task shows it to an English reader; {@code null} where there is none. */
    public @Nullable Object shown(Task task, String variable) {
        Object value = engine.getTaskService().getVariable(task.getId(), variable);
        return value instanceof String stored ? ProductTexts.inEnglish(stored) : value;
    }

    /** Empties the office; it is Monday morning. */
    void open() {
        close();
        clock.set(MONDAY_MORNING);
        PostOffice.open();
        PostOffice.empty();
        List<String> running =
                engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        if (!running.isEmpty()) {
            engine.getRuntimeService().deleteProcessInstances(running, "new test", true, true, false);
        }
        HistoryService history = engine.getHistoryService();
        List<String> ended = history.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!ended.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(ended);
        }
        for (String table : List.of(
                "confirmation_dead_link",
                "confirmation_tick",
                "confirmation",
                "mail_outbox",
                "visma_collaboration",
                "secret",
                "approval",
                "approval_deputy",
                "evidence",
                "afas_link",
                "afas_user_correction",
                "afas_user",
                "afas_environment",
                "afas_office",
                "winbooks_client",
                "winbooks_user",
                "winbooks_licence",
                "sage_participant",
                "sage_exchange",
                "sage_main_account",
                "case_matter",
                "onboarding_case",
                "client")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update sage_program set accepted_because = null, accepted_by = null, accepted_at = null")
                .update();
        List.of("staff", "colleague", "manager").forEach(this::giveAddress);
    }

    private void giveAddress(String person) {
        User user = engine.getIdentityService().createUserQuery().userId(person).singleResult();
        user.setEmail(person + "@fjordtall.example");
        engine.getIdentityService().saveUser(user);
    }

    void close() {
        engine.getIdentityService().clearAuthentication();
        ClockUtil.reset();
    }

    // What staff do

    /** Submits the start form as a colleague and returns the reference of the case. */
    public String start(String person, Map<String, Object> form) {
        ProcessInstance started = startForm(person, ClientOnboardingProcess.KEY, form);
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(started.getId())
                .singleResult()
                .getBusinessKey();
    }

    /** Submits the start form of a process that colleagues start in Tasklist. */
    public ProcessInstance startForm(String person, String process, Map<String, Object> form) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> engine.getFormService().submitStartForm(definition, new HashMap<>(form)));
    }

    public String start() {
        return start("staff", Forms.client());
    }

    /** Ends the one open task of this name as the colleague who has it. */
    public void complete(String reference, String task, Map<String, Object> answers) {
        Task open = task(reference, task);
        complete(open.getAssignee(), reference, task, answers);
    }

    public void complete(String person, String reference, String task, Map<String, Object> answers) {
        String id = task(reference, task).getId();
        as(person, () -> {
            engine.getFormService().submitTaskForm(id, new HashMap<>(answers));
            return id;
        });
    }

    /** Does something in the engine as a person who is signed in. */
    public <T> T as(String person, Supplier<T> work) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Ends a task as the person who has it; used where two tasks have one name. */
    public void completeTask(String person, String taskId, Map<String, Object> answers) {
        as(person, () -> {
            engine.getFormService().submitTaskForm(taskId, new HashMap<>(answers));
            return taskId;
        });
    }

    /** Starts "Manage a Visma collaboration" for the collaboration of a case. */
    public void manage(String person, String reference, String wish) {
        startForm(
                person,
                "manage-visma-collaboration",
                Map.of(
                        "managedCollaboration", reference,
                        "managementWish", wish,
                        "managementReason", "The client asks"));
    }

    /** Presses "Cancel the case". */
    public boolean cancel(String reference, String reason) {
        return onboarding.cancel(reference, reason, "staff");
    }

    /** Presses "This client needs another path". */
    public boolean changePath(String reference, String situation, String reason) {
        return onboarding.changePath(reference, situation, reason, "staff");
    }

    /** Opens the task again that the person ended last. */
    public void reopen(String person, String reference, String reason) {
        String task = reopenings.lastEndedBy(person, reference).orElseThrow().taskId();
        reopenings.reopen(reference, task, reason, person);
    }

    /** Sends the page on which what was entered is put right, with some fields changed. */
    public Corrections.Outcome correct(String reference, Map<String, String> changes) {
        return correct(reference, corrections.fingerprint(cases.get(reference)), changes);
    }

    public Corrections.Outcome correct(String reference, String shown, Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>(intakeForm.entered(NewCase.of(cases.get(reference))));
        typed.putAll(changes);
        return corrections.correct(new Correction(
                reference,
                shown,
                typed,
                Boolean.parseBoolean(changes.get("otherClient")),
                "Misheard on the phone",
                "staff"));
    }

    // What the clock and the mail server do

    /** Sends what waits in the outbox and lets the cases know. */
    public void sendMails() {
        dispatcher.runOnce();
        dispatcher.runOnce();
    }

    /** From now on mails cannot be sent. */
    public void breakMailServer() {
        PostOffice.close();
    }

    public void repairMailServer() {
        PostOffice.open();
    }

    /** Tries to send until the outbox gives up. */
    public void failToSend() {
        breakMailServer();
        sendMails();
        clock.advance(Duration.ofMinutes(1));
        sendMails();
        repairMailServer();
    }

    /** As if the installation had no mail server. */
    public void holdMails() {
        jdbc.sql("update mail_outbox set state = 'HELD', announced = false, announce_at = :now where state = 'QUEUED'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sendMails();
    }

    /** A colleague reports on the page of mails that the first mail of a case came back. */
    public void bounceMails(String reference) {
        outbox.reportBounce(
                jdbc.sql(
                                "select mail_key from mail_outbox where case_reference = :case order by id fetch next 1 row only")
                        .param("case", reference)
                        .query(String.class)
                        .single(),
                "colleague");
        sendMails();
    }

    /** Lets days pass at the same time of day, with everything that falls due on the way at its moment. */
    public void passDays(int days) {
        passUntil(clock.instant().atZone(ZONE).plus(Period.ofDays(days)).toInstant());
    }

    public void pass(Duration duration) {
        passUntil(clock.instant().plus(duration));
    }

    public void passUntil(Instant end) {
        runDue();
        Date limit = Date.from(end);
        for (Job next = nextJob(limit); next != null; next = nextJob(limit)) {
            Instant due = next.getDuedate().toInstant();
            if (due.isAfter(clock.instant())) {
                clock.set(due);
            }
            runDue();
        }
        clock.set(end);
        runDue();
    }

    private @Nullable Job nextJob(Date limit) {
        return engine
                .getManagementService()
                .createJobQuery()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .filter(job -> !job.getDuedate().after(limit))
                .findFirst()
                .orElse(null);
    }

    /** Does what is due now: timers and mails. */
    public void runDue() {
        sendMails();
        List<Job> due = dueJobs();
        for (int round = 0; !due.isEmpty(); round++) {
            assertThat(round).as("rounds of due jobs").isLessThan(AT_ONCE);
            due.forEach(this::execute);
            sendMails();
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return engine.getManagementService().createJobQuery().executable().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(clock.instant()))
                .toList();
    }

    /** As the job executor does: a failure is counted by the engine. */
    private void execute(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException e) {
            assertThat(engine.getManagementService()
                            .createJobQuery()
                            .jobId(job.getId())
                            .singleResult()
                            .getExceptionMessage())
                    .as("the engine keeps why the job failed")
                    .isNotNull();
        }
    }

    // What the client does

    public Page open(String link) {
        return send(HttpRequest.newBuilder(address(link)).GET());
    }

    public Page head(String link) {
        return send(HttpRequest.newBuilder(address(link)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** Presses a button of the client's page. */
    public Page press(String link, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // What can be seen

    public OnboardingCase caseOf(String reference) {
        return cases.get(reference);
    }

    public Collaboration collaborationOf(String reference) {
        return collaborations.find(reference).orElseThrow();
    }

    public Confirmation questionOf(String reference) {
        return confirmations.get(reference, Collaborations.APPROVAL);
    }

    /** The answer that the record holds; there must be one. */
    public Confirmation.Given answerTo(String reference) {
        return Objects.requireNonNull(questionOf(reference).given(), "an answer");
    }

    /** Why the reminders rest; they must. */
    public Confirmation.Resting restIn(String reference) {
        return Objects.requireNonNull(questionOf(reference).resting(), "a rest");
    }

    /** What the time line says, oldest first, as keys. */
    public List<String> timeline(String reference) {
        return evidence.of(reference).stream().map(Line::entry).map(Entry::what).toList();
    }

    public List<Entry> entries(String reference, String what) {
        return evidence.of(reference).stream()
                .map(Line::entry)
                .filter(entry -> entry.what().equals(what))
                .toList();
    }

    public long count(String reference, String what) {
        return entries(reference, what).size();
    }

    /** The names of the open tasks of the case. */
    public List<String> tasks(String reference) {
        return openTasks(reference).stream().map(Task::getName).sorted().toList();
    }

    public List<Task> openTasks(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .initializeFormKeys()
                .list();
    }

    public Task task(String reference, String name) {
        List<Task> found = openTasks(reference).stream()
                .filter(task -> task.getName().equals(name))
                .toList();
        assertThat(found)
                .as("open tasks named %s among %s", name, tasks(reference))
                .hasSize(1);
        return found.get(0);
    }

    public Instant dueAt(String reference, String task) {
        return task(reference, task).getDueDate().toInstant();
    }

    /** Everything that arrived at an address, oldest first. */
    public List<Letter> lettersTo(String address) {
        return PostOffice.arrived().stream()
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    public List<String> subjectsTo(String address) {
        return lettersTo(address).stream().map(Letter::subject).toList();
    }

    /** The end event at which each instance of a process of this case ended. */
    public List<String> ends(String reference, String process) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(process)
                .finished()
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .map(this::lastEndEvent)
                .toList();
    }

    private String lastEndEvent(String instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(activity -> activity.startsWith("endEvent_"))
                .reduce((first, second) -> second)
                .orElse("none");
    }

    public List<String> running(String reference) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionKey)
                .sorted()
                .toList();
    }

    /** The messages that the case waits for, each as often as somebody waits for it. */
    public List<String> awaitedMessages(String reference) {
        List<String> instances =
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .toList();
        return engine.getRuntimeService().createEventSubscriptionQuery().eventType("message").list().stream()
                .filter(waiting -> instances.contains(waiting.getProcessInstanceId()))
                .map(EventSubscription::getEventName)
                .sorted()
                .toList();
    }

    /** Timers of the case, the next one first. */
    public List<Job> timers(String reference) {
        List<String> instances =
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .toList();
        return engine.getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }

    public Map<String, String> mailStates(String reference) {
        return jdbc
                .sql("select mail_key, state from mail_outbox where case_reference = :case order by id")
                .param("case", reference)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Looks like this to everybody who reads: the question, the time line, the tasks and the mails of a case. */
    public List<Object> everythingAbout(String reference) {
        return List.of(
                questionOf(reference),
                evidence.of(reference),
                openTasks(reference).stream().map(Task::getId).sorted().toList(),
                mailStates(reference),
                timers(reference).stream().map(Job::getId).toList());
    }
}
