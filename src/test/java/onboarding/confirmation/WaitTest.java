package onboarding.confirmation;

import static onboarding.process.Forms.AFTER_EXPIRY;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.staffAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.engine.form.FormRefusedException;
import onboarding.evidence.Actor;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Letter;
import onboarding.process.OfficeTest;
import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The wait for the client")
class WaitTest extends OfficeTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String NEW_ADDRESS = "ola@brreg.example";

    @Test
    void remindsAfterThreeAndSevenDaysTellsAtTenAndFourteenAndExpiresAtThirty() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);

        office.pass(Duration.ofDays(3).minus(MINUTE));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.pass(MINUTE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        office.passDays(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        office.passDays(1);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).extracting(Letter::link).containsOnly(link);
        assertThat(office.subjectsTo(CLIENT_EMAIL).subList(1, 3))
                .containsOnly("Påminnelse: Visma eAccounting for Brønnøysundregistrene");

        office.pass(Duration.ofDays(3).minus(MINUTE));
        assertThat(office.lettersTo("colleague@fjordtall.example")).isEmpty();
        office.pass(MINUTE);
        assertThat(office.subjectsTo("colleague@fjordtall.example"))
                .containsExactly("Brønnøysundregistrene har ikke svart");
        assertThat(office.lettersTo("manager@fjordtall.example")).isEmpty();
        office.passDays(4);
        assertThat(office.subjectsTo("manager@fjordtall.example"))
                .containsExactly("Brønnøysundregistrene har fortsatt ikke svart");

        office.pass(Duration.between(office.clock.instant(), Instant.parse("2026-04-01T07:00:00Z"))
                .minus(MINUTE));
        assertThat(office.open(link).status()).isEqualTo(200);
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.pass(MINUTE);

        assertThat(office.questionOf(reference).state()).isEqualTo(State.EXPIRED);
        assertThat(office.open(link).status()).isEqualTo(410);
        assertThat(office.tasks(reference)).containsExactly(AFTER_EXPIRY);
        assertThat(office.timers(reference)).isEmpty();
        assertThat(office.timeline(reference))
                .filteredOn(what -> what.startsWith("evidence.confirmation.step"))
                .containsExactly(
                        "evidence.confirmation.step.REMIND",
                        "evidence.confirmation.step.REMIND",
                        "evidence.confirmation.step.TELL_RESPONSIBLE",
                        "evidence.confirmation.step.TELL_MANAGER",
                        "evidence.confirmation.step.EXPIRE");
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void beginsWhenTheQuestionWasSentAndTheActivationRecorded() {
        String reference = CaseStages.announced(office);
        office.passDays(5);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);

        office.complete(reference, Forms.ACTIVATE, Forms.activated());

        assertThat(office.questionOf(reference).waitingSince()).isEqualTo(office.clock.instant());
        office.passDays(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
    }

    @Test
    void remindsOnceWhenATimerComesTwice() {
        String reference = CaseStages.waiting(office);
        Job timer = office.timers(reference).get(0);
        office.clock.set(timer.getDuedate().toInstant());
        // The step of a run whose commit the job executor did not see, and of the run that follows.
        assertThat(office.confirmations.takeNextStep(reference, Collaborations.APPROVAL))
                .isFalse();
        office.engine.getManagementService().executeJob(timer.getId());
        office.runDue();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.count(reference, "evidence.confirmation.step.REMIND")).isEqualTo(1);
        assertThat(office.timers(reference))
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(Instant.parse("2026-03-09T08:00:00Z")));
    }

    @Test
    void endsWhenAColleagueSawTheApprovalAtTheVendor() {
        String reference = CaseStages.waiting(office);

        office.complete(reference, RECORD, staffAnswer("SEEN_AT_VENDOR", Map.of()));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.answerTo(reference))
                .satisfies(given -> assertThat(given.answer()).isEqualTo(Answer.DONE))
                .satisfies(given -> assertThat(given.via()).isEqualTo(Via.OFFICE));
        assertThat(office.entries(reference, "evidence.confirmation.OFFICE.DONE"))
                .extracting(entry -> entry.actor())
                .containsExactly(Actor.staff("colleague"));
        assertThat(office.ends(reference, "await-confirmation")).containsExactly("endEvent_answerRecorded");
        assertNoMoreMails(reference, 1);
    }

    @Test
    void endsWhenTheClientConfirmedByPhoneAndSaysWhoDid() {
        String reference = CaseStages.waiting(office);
        assertThatThrownBy(() -> office.complete(reference, RECORD, staffAnswer("CONFIRMED_BY_PHONE", Map.of())))
                .isInstanceOf(FormRefusedException.class);
        assertThat(office.tasks(reference)).containsExactly(RECORD);

        office.complete(
                reference,
                RECORD,
                staffAnswer(
                        "CONFIRMED_BY_PHONE",
                        Map.of("saidBy", "Ola Nordmann", "reason", "He rang and said that he approved it yesterday.")));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.answerTo(reference).by()).isEqualTo("Ola Nordmann");
    }

    @Test
    void endsWhenTheClientDeclinedOnThePhoneWithAReason() {
        String reference = CaseStages.waiting(office);
        assertThatThrownBy(() ->
                        office.complete(reference, RECORD, staffAnswer("DECLINED", Map.of("saidBy", "Ola Nordmann"))))
                .isInstanceOf(FormRefusedException.class);

        office.complete(
                reference, RECORD, staffAnswer("DECLINED", Map.of("saidBy", "Ola Nordmann", "reason", "Too early")));

        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.answerTo(reference).reason()).isEqualTo("Too early");
        assertThat(office.answerTo(reference).answer()).isEqualTo(Answer.DECLINED);
    }

    @Test
    void beginsAnewWhenAColleagueAsksAgain() {
        String reference = CaseStages.waiting(office);
        office.passDays(5);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);

        office.complete(reference, RECORD, staffAnswer("ASK_AGAIN", Map.of()));
        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        assertThat(CaseStages.newestLink(office)).isEqualTo(CaseStages.link(office));
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.timers(reference)).hasSize(1);
        office.pass(Duration.ofDays(3).minus(MINUTE));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        office.pass(MINUTE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(4);
    }

    @Test
    void goesOnWithAnotherPersonWhenTheAddressIsCorrected() {
        String reference = CaseStages.waiting(office);
        String oldLink = CaseStages.link(office);

        office.complete(
                reference,
                RECORD,
                staffAnswer(
                        "CORRECT_ADDRESS",
                        Map.of("correctedContactName", "Ola Nordmann", "correctedContactEmail", NEW_ADDRESS)));
        office.sendMails();

        assertThat(office.open(oldLink).status()).isEqualTo(410);
        assertThat(office.press(oldLink, Forms.done("Kari")).status()).isEqualTo(410);
        List<Letter> letters = office.lettersTo(NEW_ADDRESS);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).text()).contains("Hei, Ola");
        String newLink = letters.get(0).link();
        assertThat(newLink).isNotEqualTo(oldLink);
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(NEW_ADDRESS);
        assertThat(office.caseOf(reference).contact().fullName()).isEqualTo("Ola Nordmann");
        office.passDays(3);
        assertThat(office.lettersTo(NEW_ADDRESS)).hasSize(2);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.press(newLink, Forms.done("Ola Nordmann"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void restsUntilTheDayThatAColleagueChose() {
        String reference = CaseStages.waiting(office);
        office.passDays(1);

        office.complete(reference, RECORD, staffAnswer("REST", Map.of("restRemindersUntil", "2026-03-20")));

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.passUntil(Instant.parse("2026-03-20T22:00:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        // A day of the three had passed before the rest.
        office.passUntil(Instant.parse("2026-03-23T06:59:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.pass(MINUTE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
    }

    @Test
    void canBeTakenUpAgainAfterTheTimeHasRunOut() {
        String reference = expired();
        String link = CaseStages.link(office);

        office.complete(reference, AFTER_EXPIRY, staffAnswer("ASK_AGAIN", Map.of()));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.questionOf(reference).round()).isEqualTo(2);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(4);
        assertThat(office.open(CaseStages.newestLink(office)).status()).isEqualTo(200);
        office.passDays(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(5);
        assertThat(CaseStages.newestLink(office)).isEqualTo(link);
        office.press(link, Forms.done("Kari Østby"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void canGoOnWithAnotherContactAfterTheTimeHasRunOut() {
        String reference = expired();
        String oldLink = CaseStages.link(office);

        office.complete(
                reference,
                AFTER_EXPIRY,
                staffAnswer(
                        "CORRECT_ADDRESS",
                        Map.of("correctedContactName", "Ola Nordmann", "correctedContactEmail", NEW_ADDRESS)));
        office.sendMails();

        assertThat(office.open(oldLink).status()).isEqualTo(410);
        assertThat(office.lettersTo(NEW_ADDRESS)).hasSize(1);
        office.press(office.lettersTo(NEW_ADDRESS).get(0).link(), Forms.done("Ola Nordmann"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void canBeEndedOnTheClientsBehalfAfterTheTimeHasRunOut() {
        String reference = expired();

        office.complete(
                reference,
                AFTER_EXPIRY,
                staffAnswer(
                        "CONFIRMED_BY_PHONE",
                        Map.of("saidBy", "Ola Nordmann", "reason", "He rang and said that he approved it yesterday.")));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.answerTo(reference).by()).isEqualTo("Ola Nordmann");
        assertThat(office.ends(reference, "await-confirmation")).containsExactly("endEvent_answeredForClient");
    }

    @Test
    void leadsToADecisionWhenTheClientDeclinedOnThePhoneAfterTheTimeHadRunOut() {
        String reference = expired();

        office.complete(
                reference,
                AFTER_EXPIRY,
                staffAnswer("DECLINED", Map.of("saidBy", "Ola Nordmann", "reason", "Too early")));

        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
    }

    @Test
    void canBeGivenUpWhichWindsTheCaseUp() {
        String reference = expired();

        office.complete(reference, AFTER_EXPIRY, staffAnswer("GIVE_UP", Map.of("reason", "Nobody answers")));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.UNDOING);
        assertThat(office.caseOf(reference).closingReason()).isEqualTo("Nobody answers");
        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(410);

        office.complete(
                reference,
                END_COLLABORATION,
                Map.of(
                        "ending", "DONE",
                        "workFinished", true,
                        "otherServicesEnded", true,
                        "collaborationEnded", true));
        office.sendMails();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_caseGivenUp");
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.subjectsTo(CLIENT_EMAIL))
                .last()
                .isEqualTo("Visma eAccounting for Brønnøysundregistrene: oppstarten er stoppet");
    }

    @Test
    void isNotCountedWhileAMailIsReportedAsReturned() {
        String reference = CaseStages.waiting(office);
        office.passDays(1);

        office.bounceMails(reference);

        assertThat(office.restIn(reference).reason()).isEqualTo(Rest.TECHNICAL_TROUBLE);
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(RECORD, Forms.SEE_TO_MAIL);
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.questionOf(reference).state()).isEqualTo(State.ASKED);

        office.complete(reference, Forms.SEE_TO_MAIL, Map.of("ending", "DONE", "sortOutMailOutcome", "SEND_AGAIN"));
        office.sendMails();
        assertThat(office.questionOf(reference).resting()).isNull();
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        office.passDays(2);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
    }

    private String expired() {
        String reference = CaseStages.waiting(office);
        office.passDays(30);
        assertThat(office.tasks(reference)).containsExactly(AFTER_EXPIRY);
        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(410);
        return reference;
    }

    private void assertNoMoreMails(String reference, int letters) {
        assertThat(office.timers(reference)).isEmpty();
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(letters);
    }
}
