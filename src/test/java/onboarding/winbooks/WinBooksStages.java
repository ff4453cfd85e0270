package onboarding.winbooks;

import static onboarding.winbooks.WinBooksForms.CONFIRM;
import static onboarding.winbooks.WinBooksForms.CREATE;
import static onboarding.winbooks.WinBooksForms.DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.FIRST_LOG_ON;
import static onboarding.winbooks.WinBooksForms.NAME;
import static onboarding.winbooks.WinBooksForms.ORDER;

import java.util.List;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.process.Office;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Brings the office and its people as far onto WinBooks as a test needs them. */
public final class WinBooksStages {

    private final Office office;
    private final Licences licences;
    private final int port;

    /** @param port on which our pages are */
    public WinBooksStages(Office office, Licences licences, int port) {
        this.office = office;
        this.licences = licences;
        this.port = port;
    }

    /** The licence is still to be ordered. */
    String licenceWanted(String product) {
        return referenceOf(office.startForm(
                "staff",
                "prepare-winbooks-office",
                WinBooksForms.with(WinBooksForms.office(), "licenceProduct", product)));
    }

    /** @return the number of the licence that is ready */
    public String readyLicence(String product) {
        String reference = licenceWanted(product);
        as("manager", reference, ORDER, Map.of("orderedOn", "2026-03-02", "orderNumber", "4711"));
        as(
                "staff",
                reference,
                CONFIRM,
                WinBooksForms.confirmed(licences.ofCase(reference).orElseThrow().name()));
        office.sendMails();
        office.press(office.lettersTo(DISTRIBUTOR).get(0).link(), Map.of("action", "done", "name", "Dirk De Verdeler"));
        as("colleague", reference, FIRST_LOG_ON, Map.of("passwordChanged", true, "usersOpen", true));
        return String.valueOf(licences.ofCase(reference).orElseThrow().id());
    }

    /** Staff have named these people; each has an own run. */
    public String requested(String product, List<Map<String, Object>> people) {
        String reference = referenceOf(
                office.startForm("staff", "request-winbooks-ids", WinBooksForms.request(readyLicence(product))));
        for (int i = 0; i < people.size(); i++) {
            as("staff", reference, NAME, WinBooksForms.with(people.get(i), "anotherPerson", i < people.size() - 1));
        }
        office.runDue();
        return reference;
    }

    /** The colleague has the task, makes a password on its page and looks at it. */
    void makePassword(String reference, String task) {
        Task open = office.task(reference, task);
        office.as("colleague", () -> {
            office.engine.getTaskService().setAssignee(open.getId(), "colleague");
            return open;
        });
        String page = "/secrets/" + office.engine.getTaskService().getVariable(open.getId(), "passwordPage");
        WebClient colleague = WebClient.signedIn(port, DemoAccount.COLLEAGUE);
        colleague.submit(page, page + "/generate", Map.of());
        colleague.submit(page, page + "/show", Map.of());
    }

    /** The user is saved on the Portaal, with the password of its page; the mails about it have left. */
    public void create(String reference) {
        makePassword(reference, CREATE);
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();
    }

    /** The name of the licence that became ready first. */
    public String licenceName() {
        return licences.ready().get(0).name();
    }

    public void as(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, WinBooksForms.with(answers, "ending", "DONE"));
    }

    String referenceOf(ProcessInstance started) {
        return office.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(started.getId())
                .singleResult()
                .getBusinessKey();
    }
}
