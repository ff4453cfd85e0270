package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.ADMINISTRATOR_EMAIL;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SETTLE_ADMINISTRATOR;
import static onboarding.process.Forms.SETTLE_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.visma.Administrator.KnownToVisma;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client who is new to Visma")
class NewCustomerTest extends OfficeTest {

    private static final Map<String, Object> FREE =
            Forms.changed(Forms.termsAgreed(), Map.of("variant", "FAKTURA", "monthlyFee", 0));

    @Test
    void isBroughtFromTheStartFormToAWorkingCollaboration() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-new-customer");
        office.complete(reference, AGREE, Forms.termsAgreed());
        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);

        office.complete(reference, ADMINISTRATOR, Forms.administrator());
        assertThat(office.collaborationOf(reference).administrator())
                .isEqualTo(new Administrator("Ola", "Nordmann", ADMINISTRATOR_EMAIL, "+4775007501", KnownToVisma.NO));
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        office.complete(reference, ACTIVATE, Forms.newCustomerActivated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.press(CaseStages.linkTo(office, ADMINISTRATOR_EMAIL), Forms.done("Ola Nordmann"));
        office.complete(reference, CHECK, Forms.works());

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(office.collaborationOf(reference).decision()).isEqualTo(Decision.TERMS_ACCEPTED);
        assertThat(office.collaborationOf(reference).approvedBy()).isEqualTo("Ola Nordmann");
        assertThat(office.ends(reference, "visma-new-customer")).containsExactly("endEvent_collaborationActive");
    }

    @Test
    void hasItsAdministratorWrittenToWhoIsToLogOnAndAcceptTheTerms() {
        CaseStages.newCustomerAnnounced(office);

        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL)).hasSize(1);
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL).get(0).text())
                .contains("Hei, Ola", "administrator for Brønnøysundregistrene", "godkjenn vilkårene for tjenesten");
        assertThat(office.open(CaseStages.linkTo(office, ADMINISTRATOR_EMAIL)).text())
                .contains("Logg inn hos Visma og godkjenn vilkårene");
    }

    @Test
    void hasAFreeServiceActiveAtOnceWithoutAWait() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, FREE);
        office.complete(reference, ADMINISTRATOR, Forms.administrator());
        office.sendMails();
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL)).hasSize(1);
        assertThat(office.lettersTo(ADMINISTRATOR_EMAIL).get(0).text())
                .contains("Du trenger ikke å godkjenne noe")
                .doesNotContain("https://");

        office.complete(reference, ACTIVATE, Forms.changed(Forms.newCustomerActivated(), Map.of("variant", "FAKTURA")));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.collaborationOf(reference).decision()).isEqualTo(Decision.AUTO_ACTIVE);
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.collaborationOf(reference).decision()).isEqualTo(Decision.AUTO_ACTIVE);
    }

    @Test
    void isToldThatAFreeServiceStopsWhenTheCaseIsCancelled() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, FREE);
        office.complete(reference, ADMINISTRATOR, Forms.administrator());
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.changed(Forms.newCustomerActivated(), Map.of("variant", "FAKTURA")));

        office.cancel(reference, "The client left");
        office.complete(reference, END_COLLABORATION, Forms.collaborationEnded());
        office.complete(reference, SETTLE_SERVICE, Forms.serviceSettled());
        office.complete(reference, SETTLE_ADMINISTRATOR, Forms.administratorSettled());
        office.sendMails();

        assertThat(office.subjectsTo(ADMINISTRATOR_EMAIL)).hasSize(2);
        assertThat(office.subjectsTo(ADMINISTRATOR_EMAIL).get(1)).contains("oppstarten er stoppet");
    }

    @Test
    void waitsForTheTermsWhereTheServiceIsNotFree() {
        String reference = CaseStages.newCustomerWaiting(office);

        assertThat(office.collaborationOf(reference).decision()).isNull();
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void isCancelledWithCollaborationServiceAndAdministratorUndone() {
        String reference = CaseStages.newCustomerWaiting(office);

        office.cancel(reference, "The client left");

        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        office.complete(reference, END_COLLABORATION, Forms.collaborationEnded());
        assertThat(office.tasks(reference)).containsExactly(SETTLE_SERVICE);
        office.complete(reference, SETTLE_SERVICE, Forms.serviceSettled());
        assertThat(office.tasks(reference)).containsExactly(SETTLE_ADMINISTRATOR);
        office.complete(reference, SETTLE_ADMINISTRATOR, Forms.administratorSettled());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
    }
}
