package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.ADMINISTRATOR_EMAIL;
import static onboarding.process.Forms.AFTER_EXPIRY;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.CHANGE_AT_VISMA;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_ACTIVE;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.MAIN_CONTACT;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.REPAIR;
import static onboarding.process.Forms.SAY_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Letter;
import onboarding.process.OfficeTest;
import onboarding.visma.Administrator.KnownToVisma;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One test or more for each row of procedures.md §4.6. */
@DisplayName("What goes wrong on the way into eAccounting")
class VismaErrorsTest extends OfficeTest {

    private static final String OTHER_PERSON = "per@brreg.example";

    @Test
    @DisplayName("Error 1 of §4.6: a client without an oppgave is not looked up until one is tied")
    void noAssignment() {
        String reference = office.start();

        assertRefused(reference, LOOK_UP, without(Forms.subscriberFound(), "assignmentTied"), "An oppgave is tied");
        assertRefused(reference, LOOK_UP, without(Forms.subscriberFound(), "assignment"), "Name of the oppgave");
        office.complete(
                reference, LOOK_UP, Map.of("ending", "BLOCKED", "endingNote", "An oppgave has to be created first"));

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
    }

    @Test
    @DisplayName("Error 2 of §4.6: a client who declines gives a reason, and gets other terms or is left alone")
    void declined() {
        String reference = CaseStages.serviceWaiting(office);
        assertThat(office.press(CaseStages.link(office), Forms.decline("Kari Østby", " "))
                        .status())
                .isEqualTo(422);

        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Too expensive"));

        assertThat(office.answerTo(reference).reason()).isEqualTo("Too expensive");
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        office.complete(reference, AFTER_REFUSAL, Forms.afterRefusal("OTHER_TERMS"));
        assertThat(office.tasks(reference)).containsExactly(AGREE);
        office.complete(
                reference, AGREE, Forms.changed(Forms.termsAgreed(), Map.of("variant", "START", "monthlyFee", 199)));
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.changed(Forms.serviceActivated(), Map.of("variant", "START")));
        office.press(CaseStages.newestLink(office), Forms.decline("Kari Østby", "Not now"));
        office.complete(reference, AFTER_REFUSAL, Forms.afterRefusal("CLOSE"));
        office.complete(reference, Forms.END_COLLABORATION, Forms.collaborationEnded());
        office.complete(reference, Forms.SETTLE_SERVICE, Forms.serviceSettled());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    @DisplayName("Error 3 of §4.6: a client who stays silent is reminded, and then it is withdrawn or begun anew")
    void silent() {
        String reference = CaseStages.serviceWaiting(office);

        office.passDays(31);

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        assertThat(office.tasks(reference)).containsExactly(AFTER_EXPIRY);
        office.complete(reference, AFTER_EXPIRY, Forms.staffAnswer("ASK_AGAIN", Map.of()));
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(4);
        office.passDays(31);
        office.complete(reference, AFTER_EXPIRY, Forms.staffAnswer("GIVE_UP", Map.of("reason", "No answer at all")));
        assertThat(office.tasks(reference)).containsExactly(Forms.END_COLLABORATION);
    }

    @Test
    @DisplayName("Error 4 of §4.6: the wrong person got Visma's mail, so the client's administrator acts (A and B)")
    void wrongPersonOfAKnownClient() {
        String reference = CaseStages.waiting(office);
        String oldLink = CaseStages.link(office);

        office.complete(
                reference, RECORD, Forms.staffAnswer("WRONG_PERSON", Map.of("reason", "Kari left the company")));

        assertThat(office.tasks(reference)).containsExactly(REPAIR);
        office.complete(
                reference,
                REPAIR,
                Map.of(
                        "ending",
                        "DONE",
                        "mainContactRepair",
                        "MAIN_CONTACT_APPOINTED",
                        "rightPersonName",
                        "Per Hansen",
                        "rightPersonEmail",
                        OTHER_PERSON));
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.open(oldLink).status()).isEqualTo(410);
        office.press(CaseStages.linkTo(office, OTHER_PERSON), Forms.done("Per Hansen"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    @DisplayName(
            "Error 4 of §4.6: the wrong person became administrator, so it is activated anew with the right one (C)")
    void wrongAdministratorOfANewClient() {
        String reference = CaseStages.newCustomerWaiting(office);
        String oldLink = CaseStages.linkTo(office, ADMINISTRATOR_EMAIL);

        office.complete(
                reference, RECORD, Forms.staffAnswer("WRONG_PERSON", Map.of("reason", "Ola does not work there")));

        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);
        assertThat(office.open(oldLink).status()).isEqualTo(410);
        Map<String, Object> right = Forms.changed(
                Forms.administrator(),
                Map.of(
                        "administratorFirstName", "Per",
                        "administratorLastName", "Hansen",
                        "administratorEmail", OTHER_PERSON));
        assertRefused(reference, ADMINISTRATOR, right, "earlier activation");
        office.complete(reference, ADMINISTRATOR, Forms.changed(right, Map.of("earlierActivationEnded", true)));
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.newCustomerActivated());
        office.press(CaseStages.linkTo(office, OTHER_PERSON), Forms.done("Per Hansen"));
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.collaborationOf(reference).approvedBy()).isEqualTo("Per Hansen");
    }

    @Test
    @DisplayName(
            "Error 5 of §4.6: an administrator who has a Visma Online user gets another company on the same log-on")
    void administratorIsKnownToVisma() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAgreed());

        office.complete(
                reference, ADMINISTRATOR, Forms.changed(Forms.administrator(), Map.of("administratorKnown", "YES")));
        office.sendMails();

        assertThat(office.collaborationOf(reference).administrator())
                .isEqualTo(new Administrator("Ola", "Nordmann", ADMINISTRATOR_EMAIL, "+4775007501", KnownToVisma.YES));
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL).get(0).text()).contains("allerede en Visma-bruker");
        office.complete(reference, ACTIVATE, Forms.windowShows("KNOWN_CUSTOMER"));
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-customer");
    }

    @Test
    @DisplayName("Error 6 of §4.6: a collaboration with another office is ended by the client, who is asked to")
    void otherOffice() {
        String reference = office.start();
        office.complete(reference, LOOK_UP, Forms.otherOfficeFound());
        office.sendMails();
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(RECORD);

        office.press(CaseStages.link(office), Forms.done("Kari Østby"));

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-subscriber");
    }

    @Test
    @DisplayName("Error 6 of §4.6: a client who keeps the other office gets no path, and nothing is activated")
    void otherOfficeKept() {
        String reference = office.start();
        office.complete(reference, LOOK_UP, Forms.otherOfficeFound());
        office.sendMails();

        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "We stay where we are"));

        assertThat(office.tasks(reference)).containsExactly(Forms.WITHOUT_PATH);
        assertThat(office.collaborationOf(reference).situation()).isEqualTo(Situation.OTHER_OFFICE_KEPT);
    }

    @Test
    @DisplayName("Error 6 of §4.6: the other office that only the activation window shows is asked about all the same")
    void otherOfficeSeenInTheWindow() {
        String reference = CaseStages.serviceAnnounced(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("OTHER_OFFICE"));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.subjectsTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(410);
    }

    @Test
    @DisplayName("Error 7 of §4.6: a wrong variant is changed and not ended; a downgrade names what the client loses")
    void wrongVariant() {
        String reference = CaseStages.serviceWaiting(office);
        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Map.of("ending", "DONE", "checkCollaborationOutcome", "TERMS_DIFFER"));
        assertThat(office.tasks(reference)).containsExactly(SAY_CHANGE);
        Map<String, Object> downgrade = Forms.change(Map.of("variant", "START", "monthlyFee", 199));

        assertRefused(reference, SAY_CHANGE, downgrade, "Which modules and integrations does this client lose");
        office.complete(
                reference,
                SAY_CHANGE,
                Forms.changed(downgrade, Map.of("lostFunctions", "Project accounting", "lossAccepted", true)));

        assertThat(office.tasks(reference)).containsExactly(Forms.APPROVE);
        office.complete("manager", reference, Forms.APPROVE, Map.of("approvalDecision", "APPROVED"));
        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());
        assertThat(office.collaborationOf(reference).variant()).isEqualTo(Variant.START);
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    @DisplayName("Error 8 of §4.6: a wrong recipient or period is changed by somebody who has both rights")
    void wrongRecipientOrPeriod() {
        String reference = CaseStages.serviceWaiting(office);
        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Map.of("ending", "DONE", "checkCollaborationOutcome", "TERMS_DIFFER"));

        office.complete(reference, SAY_CHANGE, Forms.change(Map.of("periodMonths", "3")));

        assertThat(office.tasks(reference)).containsExactly(CHANGE_AT_VISMA);
        assertThatThrownBy(() -> office.complete(
                        "colleague", reference, CHANGE_AT_VISMA, without(Forms.changedAtVisma(), "bothRights")))
                .hasMessageContaining("Full rights in Visma Byrå");
        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());
        assertThat(office.collaborationOf(reference).terms())
                .isEqualTo(new Terms(Variant.SMART, InvoiceRecipient.CLIENT, 3, new BigDecimal("349.00")));
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    @DisplayName("Error 9 of §4.6: whoever lacks the rights hands the task to a colleague who has them")
    void missingRights() {
        String reference = CaseStages.announced(office);

        office.complete(
                reference,
                ACTIVATE,
                Map.of(
                        "ending", "HANDED_OVER",
                        "handOverTo", "manager",
                        "endingNote", "I have no full rights in Visma Byrå"));

        assertThat(office.task(reference, ACTIVATE).getAssignee()).isEqualTo("manager");
        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.collaborationOf(reference).activatedBy()).isEqualTo("manager");
    }

    @Test
    @DisplayName("Error 9 of §4.6: what needs the administrator's rights at Visma is offered to no other colleague")
    void rightsOfTheVendorAdministrator() {
        String reference = CaseStages.completed(office);
        office.manage("staff", reference, "END");

        assertThatThrownBy(() -> office.complete("staff", reference, END_ACTIVE, Map.of("ending", "DONE")))
                .isInstanceOf(RuntimeException.class);

        assertThat(office.task(reference, END_ACTIVE).getAssignee()).isIn(null, "colleague");
    }

    @Test
    @DisplayName("Error 10 of §4.6: another organisation number at Visma is refused with what can be done about it")
    void otherNumberAtVisma() {
        String reference = office.start();

        assertRefused(
                reference,
                LOOK_UP,
                Forms.changed(Forms.subscriberFound(), Map.of("numberShown", "988077917")),
                "Visma Byrå shows another number than the case, which has 974760673");
        assertRefused(
                reference,
                LOOK_UP,
                Forms.changed(Forms.subscriberFound(), Map.of("numberShown", "974760674")),
                "Organisasjonsnummer shown in Visma Byrå: ");

        office.correct(reference, Map.of("nationalId", "988077917"));
        office.complete(
                reference, LOOK_UP, Forms.changed(Forms.subscriberFound(), Map.of("numberShown", "988 077 917")));
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-subscriber");
    }

    @Test
    @DisplayName("Error 11 of §4.6: a log-on link that has lapsed is sent again, and the wait goes on")
    void logOnLinkLapsed() {
        String reference = CaseStages.newCustomerWaiting(office);
        assertThat(office.open(CaseStages.linkTo(office, ADMINISTRATOR_EMAIL)).text())
                .contains("Virker ikke innloggingslenken");

        office.complete(reference, RECORD, Forms.staffAnswer("VENDOR_MAIL_SENT_AGAIN", Map.of()));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL)).hasSize(2);
        Letter told = office.lettersTo(ADMINISTRATOR_EMAIL).get(1);
        assertThat(told.text()).contains("Visma");
        office.press(told.link(), Forms.done("Ola Nordmann"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    @DisplayName("Error 12 of §4.6: an address of the office itself never becomes the client's administrator")
    void addressOfTheOffice() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAgreed());

        assertRefused(
                reference,
                ADMINISTRATOR,
                Forms.changed(Forms.administrator(), Map.of("administratorEmail", "post@FJORDTALL.example")),
                "This is an address of the office itself");
        assertThatThrownBy(() -> office.start("staff", Forms.client(Map.of("contactEmail", "kim@fjordtall.example"))))
                .hasMessageContaining("This is an address of the office itself");

        assertThat(office.collaborationOf(reference).administrator()).isNull();
        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);
    }

    @Test
    @DisplayName("Error 13 of §4.6: without a main contact one is appointed before the collaboration is ended")
    void mainContactMissing() {
        String reference = CaseStages.completed(office);
        office.manage("staff", reference, "END");

        office.complete(
                "colleague",
                reference,
                END_ACTIVE,
                Map.of("ending", "DONE", "endOutcome", "MAIN_CONTACT_MISSING", "bothRights", true));

        assertThat(office.tasks(reference)).containsExactly(MAIN_CONTACT);
        office.complete(
                reference,
                MAIN_CONTACT,
                Map.of("ending", "DONE", "administratorAppointed", true, "mainContactAppointed", true));
        assertThat(office.tasks(reference)).containsExactly(END_ACTIVE);
        office.complete("colleague", reference, END_ACTIVE, Forms.activeEnded("CLIENT_GOES_ON"));
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ENDED);
        assertThat(office.running(reference)).isEmpty();
    }

    private void assertRefused(String reference, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> office.complete(reference, task, answers)).hasMessageContaining(sentence);
        assertThat(office.tasks(reference)).contains(task);
    }

    private static Map<String, Object> without(Map<String, Object> form, String field) {
        Map<String, Object> less = new HashMap<>(form);
        less.remove(field);
        return less;
    }
}
