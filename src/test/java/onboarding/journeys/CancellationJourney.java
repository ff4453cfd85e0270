package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A case that is cancelled")
@ExtendWith(Journeys.class)
class CancellationJourney {

    private static final Client CLIENT = Client.of("Kystgutten Transport AS", "916600062");
    private static final String REASON = "The client has sold the business";

    @Test
    void isUndoneAndItsLinkLeadsToAKindPage(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        desk.lookUp(reference);
        String link = stage.mailbox(CLIENT.email()).letter(1).link();
        desk.activate(reference);
        staff.openCase(reference);
        staff.page().locator("summary").getByText("Cancel the case").click();
        staff.page().getByLabel("Why is the case cancelled?").fill("   ");
        pressCancel(staff.page());
        assertThat(staff.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(staff.page().locator("h1 .badge")).hasText("Open");
        staff.picture("reason-missing");

        staff.page().getByLabel("Why is the case cancelled?").fill(REASON);
        pressCancel(staff.page());
        assertThat(staff.page().getByText("The case is being wound up")).isVisible();
        assertThat(staff.page().locator("h1 .badge")).hasText("Being undone");
        assertThat(staff.page().locator(".tasks")).containsText("End the collaboration in Visma Byrå");
        staff.picture("being-undone");

        ClientPage client = stage.clientPhone();
        assertThat(client.open(link)).isEqualTo(410);
        client.says("Denne lenken virker ikke lenger");
        client.picture("link-over");
        assertThat(client.open(link.substring(0, link.length() - 4) + "AAAA")).isEqualTo(404);
        Tasklist tasklist = staff.tasklist();
        tasklist.open("End the collaboration in Visma Byrå", reference)
                .tick("No work of ours is open in the service")
                .tick("Scanner, Økonomioversikt and bank integration are ended, or were never there")
                .tick("The collaboration is ended or the request withdrawn");
        staff.picture("undo-task");
        tasklist.completed();
        Letter stopped = stage.mailbox(CLIENT.email()).letter(2);
        assertThat(stopped.subject()).contains("oppstarten er stoppet");
        assertThat(stopped.text()).doesNotContain("/c/").doesNotContain(REASON);
        staff.openCase(reference);
        assertThat(staff.page().locator("h1 .badge")).hasText("Cancelled");
        assertThat(staff.page().locator(".facts").first()).containsText(REASON);
        staff.picture("cancelled");
    }

    private static void pressCancel(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel the case"))
                .click();
    }
}
