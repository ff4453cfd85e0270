package onboarding.afas;

import static onboarding.process.Forms.APPROVE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of the path of a client. */
abstract class AfasClientTest extends AfasTest {

    @Autowired
    protected Environments environments;

    @Autowired
    protected PccUsers pccUsers;

    @Autowired
    protected Links links;

    /** Onboards Boulangerie Martin and names its environments. */
    protected String client(Map<String, Object>... named) {
        String reference = office.start("staff", AfasForms.client());
        name(reference, List.of(named));
        return reference;
    }

    protected void name(String reference, List<Map<String, Object>> named) {
        for (int i = 0; i < named.size(); i++) {
            as(
                    "staff",
                    reference,
                    AfasForms.NAME_ENVIRONMENT,
                    AfasForms.with(named.get(i), "anotherEnvironment", i < named.size() - 1));
        }
    }

    protected void people(String reference, Map<String, Object>... named) {
        nameOnly(reference, named);
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        office.runDue();
    }

    /** A manager has not yet approved that these people see the data of the client. */
    protected void nameOnly(String reference, Map<String, Object>... named) {
        for (int i = 0; i < named.length; i++) {
            as("staff", reference, AfasForms.NAME_USER, AfasForms.with(named[i], "anotherUser", i < named.length - 1));
        }
        office.runDue();
    }

    /** Boulangerie Martin with one environment, in which Siri works. */
    protected String clientWithSiri() {
        String reference = client(AfasForms.environment());
        people(reference, AfasForms.siri());
        return reference;
    }

    /** The environment is ready to be linked, by the office’s administrator. */
    protected void makeReady(String reference, String code) {
        in(code, "colleague", reference, AfasForms.ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        authorise(reference, code);
        in(code, "staff", reference, AfasForms.CHECK, AfasForms.right());
        office.runDue();
    }

    protected void authorise(String reference, String code) {
        in(code, "colleague", reference, AfasForms.AUTHORISE, AfasForms.authorised());
        in(code, "colleague", reference, AfasForms.CLIENT_CONNECTORS, AfasForms.unblocked());
        in(code, "colleague", reference, AfasForms.CLIENT_MAIN_SITE, Map.of("mainSiteSet", true));
    }

    /** The person has PCC on the own workstation. */
    protected void install(String person, String reference) {
        of(
                person,
                reference,
                AfasForms.DESCRIBE,
                Map.of("workstationKind", "WINDOWS", "workstationName", "PC-" + person));
        of(person, reference, AfasForms.INSTALL, Map.of("installOutcome", "WORKS", "testDocument", true));
    }

    protected void link(String person, String reference, String code) {
        in(code, person, reference, AfasForms.LINK, linked(person));
        office.runDue();
    }

    protected Map<String, Object> linked(String person) {
        return Map.of(
                "linkResult", "LINKED", "updateShown", "Profit 7", "testDocument", true, "linkedOn", "pc-" + person);
    }

    /** Ends the task of this name that the person has. */
    protected void of(String person, String reference, String task, Map<String, Object> answers) {
        String id = office.openTasks(reference).stream()
                .filter(open -> open.getName().equals(task) && person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow()
                .getId();
        office.completeTask(person, id, AfasForms.with(answers, "ending", "DONE"));
        office.runDue();
    }

    /** Ends the task of this name that is about the environment, the person’s own where it has one. */
    protected void in(String code, String person, String reference, String task, Map<String, Object> answers) {
        office.completeTask(
                person, taskIn(person, code, reference, task).getId(), AfasForms.with(answers, "ending", "DONE"));
        office.runDue();
    }

    protected void refusedIn(
            String code, String person, String reference, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> in(code, person, reference, task, answers))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(sentence);
    }

    protected Task taskIn(String person, String code, String reference, String name) {
        return office.openTasks(reference).stream()
                .filter(task -> name.equals(task.getName()))
                .filter(task ->
                        code.equals(office.engine.getTaskService().getVariable(task.getId(), "environmentCode")))
                .min(Comparator.comparing(task -> !person.equals(task.getAssignee())))
                .orElseThrow(() -> new AssertionError(
                        "No task “%s” for %s; open are %s".formatted(name, code, office.tasks(reference))));
    }

    protected LinkState state(String person, String code) {
        return cell(person, code).state();
    }

    protected Link cell(String person, String code) {
        long user = pccUsers.find(person).orElseThrow().id();
        return links.ofUser(user).stream()
                .filter(link -> environments.get(link.environmentId()).code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
