package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A collaboration that is active")
@ExtendWith(Journeys.class)
class ManagementJourney {

    private static final Client CLIENT = Client.of("Vestbris Seil AS", "931100661");

    @Test
    void isChangedToASmallerVariantAndThenEnded(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person vendorAdministrator = stage.signedIn(DemoAccount.COLLEAGUE);
        Person manager = stage.signedIn(DemoAccount.MANAGER);
        String reference = active(stage, staff);

        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Manage a Visma collaboration");
        start.choose("Collaboration", CLIENT.name())
                .pick("Change oppgave, variant, Avtaleperiode or Fakturamottaker")
                .type("Why?", "The client has become smaller");
        staff.picture("manage");
        tasklist.started();
        Form change = tasklist.open("Say what changes", reference);
        change.choose("Variant", "Visma eAccounting Start")
                .type("Which modules and integrations does this client lose?", "Project accounting")
                .tick("The client knows what it loses and accepts it")
                .type("Why is it changed?", "Fewer invoices");
        staff.picture("downgrade");
        tasklist.completed();

        Tasklist approvals = manager.tasklist().choose(Tasklist.TEAM);
        Form request = approvals.open("Approve the request", reference);
        assertThat(request.content()).containsText("The client loses: Project accounting");
        manager.picture("approve-the-downgrade");
        approvals.claim();
        request.pick("I approve it");
        approvals.completed();

        Tasklist rights = vendorAdministrator.tasklist().choose(Tasklist.TEAM);
        Form atVisma = rights.open("Change it at Visma", reference);
        assertThat(atVisma.content()).containsText("variant Start");
        vendorAdministrator.picture("change-at-visma");
        rights.claim();
        atVisma.tick("I have Full rights in Visma Byrå and am Administrator in Mine tjenester")
                .tick("The collaboration is changed as above")
                .tick("The renewal date stays as it is");
        rights.completed();
        staff.openCase(reference);
        assertThat(staff.page().locator("main")).containsText("Visma eAccounting Start");
        staff.picture("changed");

        tasklist.open();
        Form end = tasklist.start("Manage a Visma collaboration");
        end.choose("Collaboration", CLIENT.name()).pick("End it").type("Why?", "The client leaves");
        tasklist.started();
        rights.open();
        Form ending = rights.choose(Tasklist.MINE).open("End the active collaboration", reference);
        ending.pick("The collaboration is ended")
                .tick("I have Full rights in Visma Byrå and am Administrator in Mine tjenester")
                .tick("All our work in the service is finished")
                .tick("Visma Scanner and Visma Økonomioversikt are ended, or were never there")
                .tick("An active bank integration was ended first, or there was none")
                .tick("The client has a main contact (hovedkontakt)")
                .tick("The client knows that a cancelled subscription stays readable for five years")
                .pick("The client goes on alone");
        vendorAdministrator.picture("end");
        rights.completed();
        staff.openCase(reference);
        Locator record = staff.page().locator("main");
        assertThat(record).containsText("Ended");
        staff.picture("ended");

        Form gone = staff.tasklist().start("Manage a Visma collaboration");
        gone.box("Collaboration").click();
        assertThat(gone.content().locator(".fjs-dropdownlist")).not().containsText(CLIENT.name());
    }

    private static String active(Stage stage, Person staff) {
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        desk.lookUp(reference);
        String link = stage.mailbox(CLIENT.email()).letter(1).link();
        desk.activate(reference);
        ClientPage client = stage.clientPhone();
        client.open(link);
        client.done();
        client.says("Svaret ditt er registrert");
        desk.complete(
                reference,
                "Check that the collaboration works",
                Map.of("ending", "DONE", "checkCollaborationOutcome", "WORKS"));
        return reference;
    }
}
