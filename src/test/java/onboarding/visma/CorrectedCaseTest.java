package onboarding.visma;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.COMPARE_ENTRIES;
import static onboarding.process.Forms.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.visma.Administrator.KnownToVisma;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is put right in a case that Visma knows (procedures.md §4.6, error 10). */
@DisplayName("A correction of what Visma knows")
class CorrectedCaseTest extends OfficeTest {

    private static final Map<String, Object> KARI_AS_ADMINISTRATOR = Forms.changed(
            Forms.administrator(),
            Map.of(
                    "administratorFirstName", "Kari",
                    "administratorLastName", "Østby",
                    "administratorEmail", Forms.CLIENT_EMAIL,
                    "administratorPhone", "75 00 75 00"));

    @Test
    void isComparedWithVismaWhereNameOrNumberChanged() {
        String reference = CaseStages.serviceWaiting(office);

        office.correct(reference, Map.of("clientName", "Brønnøysund Registre"));

        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(COMPARE_ENTRIES, RECORD);
        office.complete(
                "colleague",
                reference,
                COMPARE_ENTRIES,
                Map.of("ending", "DONE", "entriesEqual", true, "administratorRight", true));
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void isComparedWithNothingBeforeAnybodyLookedOrWhereVismaDoesNotKnowIt() {
        String notLookedUp = office.start();
        office.correct(notLookedUp, Map.of("clientName", "Brønnøysund Registre"));
        assertThat(office.tasks(notLookedUp)).containsExactly(Forms.LOOK_UP);
        office.cancel(notLookedUp, "Begun anew");
        String reference = CaseStages.serviceWaiting(office);

        office.correct(reference, Map.of("contactPhone", "75 00 75 99"));

        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void isComparedWithVismaAlsoOnceTheCaseIsClosedAndTheCollaborationActive() {
        String reference = CaseStages.serviceActive(office);

        office.correct(reference, Map.of("clientName", "Brønnøysund Registre"));

        assertThat(office.tasks(reference)).containsExactly(COMPARE_ENTRIES);
    }

    @Test
    void makesTheCorrectedContactTheAdministratorBeforeTheActivation() {
        String reference = administratorIsContact();
        office.sendMails();

        office.correct(reference, Map.of("contactFirstName", "Karin", "contactEmail", "karin@brreg.example"));

        assertThat(office.collaborationOf(reference).administrator())
                .isEqualTo(new Administrator("Karin", "Østby", "karin@brreg.example", "+4775007500", KnownToVisma.NO));
        assertThat(office.engine
                        .getTaskService()
                        .getVariable(office.task(reference, ACTIVATE).getId(), "administratorEmail"))
                .isEqualTo("karin@brreg.example");
    }

    @Test
    void leavesAnAdministratorAloneWhoIsAnotherPerson() {
        String reference = CaseStages.newCustomerAnnounced(office);
        Administrator before = office.collaborationOf(reference).administrator();

        office.correct(reference, Map.of("contactEmail", "karin@brreg.example"));

        assertThat(office.collaborationOf(reference).administrator()).isEqualTo(before);
    }

    @Test
    void hasTheAdministratorComparedOnceVismaHasMadeOne() {
        String reference = administratorIsContact();
        office.sendMails();
        office.complete(reference, ACTIVATE, Forms.newCustomerActivated());

        office.correct(reference, Map.of("contactEmail", "karin@brreg.example"));

        assertThat(office.tasks(reference)).contains(COMPARE_ENTRIES);
    }

    @Test
    void needsNoComparingOnceTheCaseIsGivenUp() {
        String reference = CaseStages.serviceWaiting(office);
        office.correct(reference, Map.of("clientName", "Brønnøysund Registre"));

        office.cancel(reference, "The client left");

        assertThat(office.tasks(reference)).containsExactly(Forms.END_COLLABORATION);
        assertThat(office.ends(reference, "recheck-visma-client")).containsExactly("endEvent_nothingToCompare");
    }

    private String administratorIsContact() {
        String reference = CaseStages.withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAgreed());
        office.complete(reference, ADMINISTRATOR, KARI_AS_ADMINISTRATOR);
        return reference;
    }
}
