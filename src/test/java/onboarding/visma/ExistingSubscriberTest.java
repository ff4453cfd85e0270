package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onboarding.client.CaseFile;
import onboarding.client.CaseStatus;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.State;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.language.Phrases;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Letter;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A client who already uses eAccounting")
class ExistingSubscriberTest extends OfficeTest {

    @Autowired
    private Phrases phrases;

    private static final Map<String, Object> CLOSE_AFTER_REFUSAL = Map.of(
            "ending", "DONE",
            "decideAfterRefusalOutcome", "CLOSE",
            "refusalNote", "Talked to Kari");

    @Test
    void isBroughtFromTheStartFormToAWorkingCollaboration() {
        String reference = office.start();
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);

        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);

        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);

        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);

        office.complete(reference, CHECK, Forms.works());

        OnboardingCase closed = office.caseOf(reference);
        assertThat(closed.status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(closed.path()).isEqualTo("visma-existing-subscriber");
        assertThat(closed.closedAt()).isEqualTo(office.clock.instant());
        Collaboration collaboration = office.collaborationOf(reference);
        assertThat(collaboration.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(collaboration.situation()).isEqualTo(Situation.ACTIVE_SUBSCRIPTION);
        assertThat(collaboration.assignment()).isEqualTo("Årsoppgjør");
        assertThat(collaboration.currentVariant()).isEqualTo(Variant.SMART);
        assertThat(collaboration.variant()).isEqualTo(Variant.SMART);
        assertThat(collaboration.invoiceRecipient()).isEqualTo(InvoiceRecipient.CLIENT);
        assertThat(collaboration.renewalOn()).isEqualTo("2026-12-01");
        assertThat(collaboration.activatedBy()).isEqualTo("colleague");
        assertThat(collaboration.approvedBy()).isEqualTo("Kari Østby");
        assertThat(collaboration.activeSince()).isEqualTo(office.clock.instant());
        assertThat(office.ends(reference, "visma-existing-subscriber")).containsExactly("endEvent_collaborationActive");
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_caseClosed");
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
    }

    @Test
    void leavesATimeLineThatSaysWhoDidWhat() {
        String reference = CaseStages.completed(office);

        assertThat(office.timeline(reference))
                .containsExactly(
                        "evidence.case.opened",
                        "evidence.task.DONE",
                        "evidence.case.path",
                        "evidence.confirmation.asked",
                        "evidence.confirmation.mail.SENT",
                        "evidence.task.DONE",
                        "evidence.visma.activated.EXISTING_SUBSCRIBER",
                        "evidence.confirmation.PAGE.DONE",
                        "evidence.task.DONE",
                        "evidence.visma.active",
                        "evidence.case.closed.COMPLETED");
        assertThat(office.entries(reference, "evidence.case.opened"))
                .extracting(Entry::actor)
                .containsExactly(Actor.staff("staff"));
        assertThat(office.entries(reference, "evidence.confirmation.PAGE.DONE"))
                .extracting(Entry::actor)
                .containsExactly(Actor.client("Kari Østby"));
        assertThat(office.entries(reference, "evidence.task.DONE"))
                .extracting(entry -> phrases.say(entry.details().getOrDefault("task", ""), Locale.ENGLISH))
                .containsExactly(LOOK_UP, ACTIVATE, CHECK);
        assertThat(office.entries(reference, "evidence.task.DONE"))
                .extracting(Entry::actor)
                .containsOnly(Actor.staff("colleague"));
    }

    @Test
    void isWrittenToInItsLanguageFromTheOfficeWithAnswersToTheResponsibleColleague() {
        String reference = CaseStages.announced(office);

        List<Letter> letters = office.lettersTo(CLIENT_EMAIL);
        assertThat(letters).hasSize(1);
        Letter announcement = letters.get(0);
        assertThat(announcement.from()).isEqualTo("post@fjordtall.example");
        assertThat(announcement.replyTo()).isEqualTo("colleague@fjordtall.example");
        assertThat(announcement.subject())
                .isEqualTo("Samarbeid i Visma eAccounting mellom Brønnøysundregistrene og Fjordtall Regnskap AS");
        assertThat(announcement.text())
                .contains("Hei, Kari", "Kim Colleague", "+47 22 00 00 00", reference)
                .containsOnlyOnce("https://");
    }

    @Test
    void isLookedAfterAtOnceWhenTheRenewalIsNear() {
        String reference = CaseStages.announced(office);
        office.complete(reference, ACTIVATE, Forms.changed(Forms.activated(), Map.of("renewalOn", "2026-03-10")));
        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());

        office.runDue();

        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
    }

    @Test
    void canHaveANewCaseOnceTheFirstIsClosed() {
        String first = CaseStages.completed(office);

        String second = office.start();

        assertThat(second).isNotEqualTo(first);
        assertThat(office.caseOf(second).client().id())
                .isEqualTo(office.caseOf(first).client().id());
        assertThat(office.files.search("", true, 0, 10))
                .extracting(CaseFile::reference)
                .containsExactly(second);
        assertThat(office.files.search("", false, 0, 10))
                .extracting(CaseFile::reference)
                .containsExactly(second, first);
    }

    @Test
    void mayDeclineWhichClosesTheCaseAsDeclined() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Vi bytter regnskapsfører"));
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);

        office.complete(reference, AFTER_REFUSAL, CLOSE_AFTER_REFUSAL);
        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        office.complete(reference, END_COLLABORATION, Forms.collaborationEnded());

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.DECLINED);
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.REFUSED);
        assertThat(office.entries(reference, "evidence.confirmation.PAGE.DECLINED"))
                .extracting(entry -> entry.details().get("reason"))
                .containsExactly("Vi bytter regnskapsfører");
        assertThat(office.ends(reference, "visma-existing-subscriber")).containsExactly("endEvent_clientDeclined");
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void isAskedOnceMoreAfterARefusalWithANewMailBeforeTheNextActivation() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Vi bytter regnskapsfører"));
        office.complete(
                reference,
                AFTER_REFUSAL,
                Map.of("ending", "DONE", "decideAfterRefusalOutcome", "ASK_ONCE_MORE", "refusalNote", "Other variant"));
        assertThat(office.tasks(reference)).isEmpty();

        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.questionOf(reference).given()).isNull();
        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.press(CaseStages.newestLink(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void isAskedAnewWhenTheCheckFindsNothing() {
        String reference = CaseStages.checking(office);

        office.complete(reference, CHECK, Forms.worksNotYet());
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.questionOf(reference).state()).isEqualTo(State.ASKED);
        assertThat(office.questionOf(reference).round()).isEqualTo(2);
        office.passDays(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        office.press(CaseStages.newestLink(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void isNoLongerAskedAfterTheActivationDidNotApplyAndTheCaseWasClosed() {
        String reference = CaseStages.announced(office);
        String link = CaseStages.link(office);
        office.complete(
                reference, ACTIVATE, Map.of("ending", "NOT_APPLICABLE", "endingNote", "The subscription has ended"));
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.collaborationOf(reference).activatedAt()).isNull();

        office.complete(reference, AFTER_REFUSAL, CLOSE_AFTER_REFUSAL);

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.NO_PATH);
        assertThat(office.open(link).status()).isEqualTo(410);
        assertThat(office.press(link, Forms.done("Kari Østby")).status()).isEqualTo(410);
        assertThat(office.count(reference, "evidence.confirmation.PAGE.DONE")).isZero();
    }
}
