package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SETTLE_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client whom Visma knows, without eAccounting")
class ExistingCustomerTest extends OfficeTest {

    private static final Terms SMART_FOR_A_YEAR =
            new Terms(Variant.SMART, InvoiceRecipient.CLIENT, 12, new BigDecimal("349.00"));

    @Test
    void isBroughtFromTheStartFormToAWorkingCollaboration() {
        String reference = office.start("staff", Forms.client(Map.of("knownSituation", "KNOWN_AT_VENDOR")));
        office.complete(reference, LOOK_UP, Forms.noSubscriptionFound());
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-customer");
        assertThat(office.tasks(reference)).containsExactly(AGREE);

        office.complete(reference, AGREE, Forms.termsAgreed());
        assertThat(office.collaborationOf(reference).terms()).isEqualTo(SMART_FOR_A_YEAR);
        assertThat(office.collaborationOf(reference).agreedAt()).isEqualTo(office.clock.instant());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);

        office.complete(reference, ACTIVATE, Forms.serviceActivated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        Collaboration collaboration = office.collaborationOf(reference);
        assertThat(collaboration.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(collaboration.terms()).isEqualTo(SMART_FOR_A_YEAR);
        assertThat(collaboration.assignment()).isEqualTo("Løpende regnskap");
        assertThat(collaboration.decision()).isEqualTo(Decision.APPROVED);
        assertThat(collaboration.approvedBy()).isEqualTo("Kari Østby");
        assertThat(office.ends(reference, "visma-existing-customer")).containsExactly("endEvent_collaborationActive");
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
    }

    @Test
    void isRenewedAfterTheAgreedPeriodReckonedFromTheActivation() {
        String reference = CaseStages.serviceWaiting(office);

        assertThat(office.collaborationOf(reference).renewalOn()).isEqualTo("2027-03-02");
    }

    @Test
    void isToldWhatItGetsForHowLongAndWhoIsInvoicedBeforeTheActivation() {
        CaseStages.serviceAnnounced(office);

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.lettersTo(CLIENT_EMAIL).get(0).text())
                .contains("Visma eAccounting Smart med en avtaleperiode på 12 måneder")
                .contains("Brønnøysundregistrene er fakturamottaker hos Visma")
                .containsOnlyOnce("https://");
    }

    @Test
    void hasOnItsTimeLineWhatWasActivatedDifferentlyThanAgreed() {
        String reference = CaseStages.serviceAnnounced(office);

        office.complete(reference, ACTIVATE, Forms.changed(Forms.serviceActivated(), Map.of("periodMonths", "3")));

        assertThat(office.collaborationOf(reference).terms())
                .isEqualTo(new Terms(Variant.SMART, InvoiceRecipient.CLIENT, 3, new BigDecimal("349.00")));
        assertThat(office.entries(reference, "evidence.visma.activatedDifferently"))
                .extracting(entry -> entry.details().get("months"))
                .containsExactly("12");
    }

    @Test
    void isOfferedOtherTermsAfterItDeclined() {
        String reference = CaseStages.serviceAnnounced(office);
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "For dyrt"));
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);

        office.complete(reference, AFTER_REFUSAL, Forms.afterRefusal("OTHER_TERMS"));
        assertThat(office.tasks(reference)).containsExactly(AGREE);
        office.complete(
                reference, AGREE, Forms.changed(Forms.termsAgreed(), Map.of("variant", "START", "monthlyFee", 199)));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.lettersTo(CLIENT_EMAIL).get(1).text()).contains("Visma eAccounting Start");
    }

    @Test
    void whoDeclinesAfterTheActivationHasCollaborationAndServiceUndoneBeforeTheCaseCloses() {
        String reference = CaseStages.serviceWaiting(office);
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Nei"));

        office.complete(reference, AFTER_REFUSAL, Forms.afterRefusal("CLOSE"));
        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        office.complete(reference, END_COLLABORATION, Forms.collaborationEnded());
        assertThat(office.tasks(reference)).containsExactly(SETTLE_SERVICE);
        office.complete(reference, SETTLE_SERVICE, Forms.serviceSettled());

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.DECLINED);
        assertThat(office.collaborationOf(reference).decision()).isEqualTo(Decision.DECLINED);
        assertThat(office.collaborationOf(reference).afterEnd()).isEqualTo(AfterEnd.SWITCHED_OFF);
    }

    @Test
    void whoDoesNotWantTheServiceHasTheCaseClosedBeforeAnythingIsAnnounced() {
        String reference = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");

        office.complete(reference, AGREE, Map.of("ending", "NOT_APPLICABLE", "endingNote", "Uses another product"));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.NO_PATH);
        assertThat(office.mailStates(reference)).isEmpty();
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void isCancelledWithExactlyTheUndoStepsThatItsProgressNeeds() {
        String untouched = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.cancel(untouched, "The client left");
        assertThat(office.tasks(untouched)).isEmpty();

        String activated = CaseStages.serviceWaiting(office);
        office.cancel(activated, "The client left");
        assertThat(office.tasks(activated)).containsExactly(END_COLLABORATION);
        office.complete(activated, END_COLLABORATION, Forms.collaborationEnded());
        assertThat(office.tasks(activated)).containsExactly(SETTLE_SERVICE);
        office.complete(activated, SETTLE_SERVICE, Forms.serviceSettled());
        assertThat(office.caseOf(activated).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.collaborationOf(activated).stage()).isEqualTo(Stage.UNDONE);
    }

    @Test
    void whoAlsoWantsScannerAndEconomyOverviewHasBothActivatedAndApprovedEachByItself() {
        String reference = CaseStages.serviceWaiting(office);
        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        office.complete(
                reference,
                CHECK,
                Forms.changed(Forms.works(), Map.of("scannerWanted", true, "economyOverviewWanted", true)));
        office.runDue();
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(Forms.FURTHER_SERVICE, Forms.FURTHER_SERVICE);
        assertThat(office.subjectsTo(CLIENT_EMAIL))
                .contains("Visma Scanner for Brønnøysundregistrene", "Visma Økonomioversikt for Brønnøysundregistrene");

        office.openTasks(reference)
                .forEach(
                        task -> office.completeTask(task.getAssignee(), task.getId(), Forms.furtherServiceActivated()));
        List<String> links = office.lettersTo(CLIENT_EMAIL).stream()
                .filter(letter -> letter.subject().startsWith("Visma "))
                .map(letter -> letter.link())
                .toList();
        office.press(links.get(0), Forms.done("Kari Østby"));
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.OPEN);
        office.press(links.get(1), Forms.done("Kari Østby"));
        office.runDue();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.collaborationOf(reference).otherServices())
                .containsExactlyInAnyOrder("Visma Scanner", "Visma Økonomioversikt");
    }
}
