package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.CaseStages;
import onboarding.process.OfficeTest;
import onboarding.process.Page;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the Sage paths. */
abstract class SageTest extends OfficeTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Exchanges exchanges;

    @Autowired
    protected MainAccounts accounts;

    @Autowired
    protected Participants participants;

    @Autowired
    protected Programs programs;

    protected String start() {
        return office.start("staff", client());
    }

    protected String checked(Map<String, Object> check) {
        String reference = start();
        as("staff", reference, CHECK, check);
        if (office.tasks(reference).contains(ACCEPT)) {
            as(
                    "manager",
                    reference,
                    ACCEPT,
                    Map.of("programAcceptance", "ACCEPTED", "acceptanceReason", "Works until the end of 2027"));
        }
        return reference;
    }

    /** Everybody is named, and the subscription is known; the path begins. */
    protected String prepared(Map<String, Object> check) {
        String reference = checked(check);
        as("staff", reference, NAME, accounts());
        if (office.tasks(reference).contains(ORDER)) {
            as("manager", reference, ORDER, ordered());
        }
        office.sendMails();
        return reference;
    }

    /** The office has run the wizard; both sides go on. */
    protected String invitedByOffice() {
        String reference = prepared(check());
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        return reference;
    }

    /** Both sides are connected; the exchange is to be proved. */
    protected String connected() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        answerDone(reference);
        office.runDue();
        return reference;
    }

    protected String proved() {
        String reference = connected();
        prove(reference);
        return reference;
    }

    protected void prove(String reference) {
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        office.runDue();
        answerDone(reference);
        as("staff", reference, READ, read());
        office.runDue();
        answerDone(reference);
        office.runDue();
    }

    /** The client ticks every step of the page that was asked for last, and says that it is done. */
    protected Page answerDone(String reference) {
        String link = link();
        for (int i = 0; i < 2; i++) {
            for (String step : java.util.List.of(
                    "deleteConfiguration",
                    "enterPassword",
                    "mailAgain",
                    "sendAgain",
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7")) {
                if (office.open(link).text().contains("name=\"step\" value=\"" + step + "\"") && i == 0) {
                    office.press(link, Map.of("action", "tick", "step", step));
                }
            }
        }
        Page page = office.press(link, Map.of("action", "done", "name", "Anna Nowak"));
        assertThat(page.text()).contains("Dziękujemy. Odpowiedź została zapisana");
        return page;
    }

    protected String link() {
        office.sendMails();
        return CaseStages.linkTo(office, ANNA);
    }

    protected void saysItDoesNotWork(String words) {
        office.press(link(), Map.of("action", "trouble", "name", "Anna Nowak", "reason", words));
    }

    protected void as(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, SageForms.with(answers, "ending", "DONE"));
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
