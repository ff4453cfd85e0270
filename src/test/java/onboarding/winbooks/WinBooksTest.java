package onboarding.winbooks;

import static onboarding.winbooks.WinBooksForms.CONFIRM;
import static onboarding.winbooks.WinBooksForms.CREATE;
import static onboarding.winbooks.WinBooksForms.DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.FIRST_LOG_ON;
import static onboarding.winbooks.WinBooksForms.NAME;
import static onboarding.winbooks.WinBooksForms.ORDER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the WinBooks paths, which begin in an office that has its licence. */
abstract class WinBooksTest extends OfficeTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected Licences licences;

    @Autowired
    protected WinBooksUsers users;

    protected String prepareOffice() {
        return prepareOffice("CLASSIC");
    }

    private String prepareOffice(String product) {
        return referenceOf(office.startForm(
                "staff",
                "prepare-winbooks-office",
                WinBooksForms.with(WinBooksForms.office(), "licenceProduct", product)));
    }

    /** The number of the licence that is ready. */
    protected String readyLicence() {
        return readyLicence("CLASSIC");
    }

    protected String readyLicence(String product) {
        String reference = prepareOffice(product);
        as("manager", reference, ORDER, Map.of("orderedOn", "2026-03-02", "orderNumber", "4711"));
        as("staff", reference, CONFIRM, WinBooksForms.confirmed(name(reference)));
        office.sendMails();
        office.press(office.lettersTo(DISTRIBUTOR).get(0).link(), Map.of("action", "done", "name", "Dirk De Verdeler"));
        as("colleague", reference, FIRST_LOG_ON, Map.of("passwordChanged", true, "usersOpen", true));
        return String.valueOf(licences.ofCase(reference).orElseThrow().id());
    }

    protected String name(String reference) {
        return licences.ofCase(reference).orElseThrow().name();
    }

    protected String licenceName() {
        return licences.ready().get(0).name();
    }

    /** A request of staff for these people. */
    protected String request(List<Map<String, Object>> people) {
        return request("CLASSIC", people);
    }

    protected String request(String product, List<Map<String, Object>> people) {
        String reference = referenceOf(
                office.startForm("staff", "request-winbooks-ids", WinBooksForms.request(readyLicence(product))));
        for (int i = 0; i < people.size(); i++) {
            as("staff", reference, NAME, WinBooksForms.with(people.get(i), "anotherPerson", i < people.size() - 1));
        }
        office.runDue();
        return reference;
    }

    protected String requestJan() {
        return request(List.of(WinBooksForms.jan()));
    }

    protected WinBooksUser jan(String reference) {
        return users.ofCase(reference).get(0);
    }

    /** The colleague makes a password on its page, as the one who has the task. */
    protected void makePassword(String reference, String task) {
        Task open = office.task(reference, task);
        office.as("colleague", () -> {
            office.engine.getTaskService().setAssignee(open.getId(), "colleague");
            return open;
        });
        String page = "/secrets/" + office.engine.getTaskService().getVariable(open.getId(), "passwordPage");
        WebClient.signedIn(port, DemoAccount.COLLEAGUE).submit(page, page + "/generate", Map.of());
    }

    /** The user is saved on the Portaal, with the password of its page. */
    protected void create(String reference) {
        makePassword(reference, CREATE);
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();
    }

    protected void as(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, WinBooksForms.with(answers, "ending", "DONE"));
    }

    protected void refused(String person, String reference, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> as(person, reference, task, answers))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(sentence);
    }

    protected String referenceOf(ProcessInstance started) {
        return office.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(started.getId())
                .singleResult()
                .getBusinessKey();
    }
}
