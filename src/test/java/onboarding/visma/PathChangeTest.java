package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.ADMINISTRATOR_EMAIL;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SETTLE_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guess can be wrong in the middle: only the activation window tells whether Visma knows the client (§4.2). */
@DisplayName("A case on the wrong path")
class PathChangeTest extends OfficeTest {

    @Test
    void keepsTheTermsAndAsksOnlyForTheAdministratorWhenTheClientProvesNew() {
        String reference = CaseStages.serviceAnnounced(office);
        Terms agreed = office.collaborationOf(reference).terms();
        String oldLink = CaseStages.link(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("NEW_CUSTOMER"));

        assertThat(office.caseOf(reference).path()).isEqualTo("visma-new-customer");
        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);
        assertThat(office.collaborationOf(reference).terms()).isEqualTo(agreed);
        assertThat(office.open(oldLink).status()).isEqualTo(410);
        office.complete(reference, ADMINISTRATOR, Forms.administrator());
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.newCustomerActivated());
        office.press(CaseStages.linkTo(office, ADMINISTRATOR_EMAIL), Forms.done("Ola Nordmann"));
        office.complete(reference, CHECK, Forms.works());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.collaborationOf(reference).decision()).isEqualTo(Decision.TERMS_ACCEPTED);
    }

    @Test
    void asksForNothingMoreWhenTheClientProvesKnown() {
        String reference = CaseStages.newCustomerAnnounced(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("KNOWN_CUSTOMER"));
        office.sendMails();

        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-customer");
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
    }

    @Test
    void goesThereAndBackWithoutAskingAnythingTwice() {
        String reference = CaseStages.newCustomerAnnounced(office);
        office.complete(reference, ACTIVATE, Forms.windowShows("KNOWN_CUSTOMER"));
        office.sendMails();

        office.complete(reference, ACTIVATE, Forms.windowShows("NEW_CUSTOMER"));
        office.sendMails();

        assertThat(office.caseOf(reference).path()).isEqualTo("visma-new-customer");
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void keepsTheClientsOwnVariantWhenASubscriptionIsFound() {
        String reference = CaseStages.serviceAnnounced(office);

        office.complete(
                reference,
                ACTIVATE,
                Forms.changed(Forms.windowShows("ACTIVE_SUBSCRIPTION"), Map.of("variantShown", "PRO")));
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.changed(Forms.activated(), Map.of("currentVariant", "PRO")));

        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-subscriber");
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.collaborationOf(reference).terms())
                .isEqualTo(new Terms(Variant.PRO, InvoiceRecipient.CLIENT, null, null));
    }

    @Test
    void agreesTermsWhenTheSubscriptionIsGone() {
        String reference = CaseStages.announced(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("NO_SUBSCRIPTION"));

        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-customer");
        assertThat(office.tasks(reference)).containsExactly(AGREE);
    }

    @Test
    void hasWhatWasActivatedUndoneFirstAndItsLinksKilled() {
        String reference = CaseStages.serviceWaiting(office);
        String oldLink = CaseStages.link(office);

        office.changePath(reference, "NEW_CUSTOMER", "Visma created a new customer");

        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        assertThat(office.open(oldLink).status()).isEqualTo(410);
        office.complete(reference, END_COLLABORATION, Forms.collaborationEnded());
        office.complete(reference, SETTLE_SERVICE, Forms.serviceSettled());
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-new-customer");
        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);
        assertThat(office.subjectsTo(CLIENT_EMAIL)).noneMatch(subject -> subject.contains("stoppet"));
    }

    @Test
    void canBeCancelledWhileTheFirstPathIsUndone() {
        String reference = CaseStages.serviceWaiting(office);
        office.changePath(reference, "NEW_CUSTOMER", "Visma created a new customer");

        office.cancel(reference, "The client left");

        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.UNDOING);
    }

    @Test
    void asksTheClientToEndAnotherOfficesCollaborationWhenTheWindowShowsOne() {
        String reference = CaseStages.serviceAnnounced(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("OTHER_OFFICE"));
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.press(CaseStages.newestLink(office), Forms.done("Kari Østby"));

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        office.complete(reference, LOOK_UP, Forms.noSubscriptionFound());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void tellsOnItsTimeLineWhatWasSeenAndWhichPathItLeft() {
        String reference = CaseStages.serviceAnnounced(office);

        office.complete(reference, ACTIVATE, Forms.windowShows("NEW_CUSTOMER"));

        assertThat(office.entries(reference, "evidence.visma.situationSeen"))
                .extracting(entry -> entry.details().get("situation"))
                .containsExactly("@visma.situation.NEW_CUSTOMER");
        assertThat(office.entries(reference, "evidence.case.path"))
                .extracting(entry -> entry.details().get("path"))
                .containsExactly("@case.path.visma-existing-customer", "@case.path.visma-new-customer");
    }
}
