package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("What the office pays for")
@ExtendWith(Journeys.class)
class ApprovalJourney {

    private static final Client FIRST = Client.of("Lyngheim Barnehage SA", "931100459");
    private static final Client SECOND = Client.of("Storvik Regnskog AS", "931100521");
    private static final Client THIRD = Client.of("Bekkelia Elektro AS", "931100599");

    @Test
    void isDecidedByAManagerWhoDidNotAskForIt(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        String first = asked(staff, FIRST);
        String second = asked(staff, SECOND);
        String third = asked(staff, THIRD);
        staff.goTo("/approvals");
        assertThat(staff.page().getByText("Nothing waits for your decision")).isVisible();
        assertThat(staff.page().getByText("Decides: Mona Manager").first()).isVisible();
        staff.picture("the-requester-waits");
        assertThat(staff.tasklist().choose(Tasklist.TEAM).card("Approve the request", first))
                .isHidden();

        Person manager = stage.signedIn(DemoAccount.MANAGER);
        assertThat(manager.tasklist().choose(Tasklist.TEAM).card("Approve the request", first))
                .isVisible();
        manager.goTo("/approvals");
        request(manager, FIRST).getByRole(AriaRole.CHECKBOX).check();
        request(manager, SECOND).getByRole(AriaRole.CHECKBOX).check();
        manager.picture("two-ticked");
        manager.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve what is ticked"))
                .click();
        assertThat(manager.page().getByRole(AriaRole.STATUS)).containsText("2 requests were approved:");
        request(manager, THIRD).getByText("Refuse this request").click();
        request(manager, THIRD).getByLabel("Why do you refuse it?").fill("This client can pay for itself");
        manager.picture("about-to-refuse");
        request(manager, THIRD)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Refuse the request"))
                .click();
        assertThat(manager.page().getByRole(AriaRole.STATUS)).containsText("Refused: Visma eAccounting Smart");
        assertThat(manager.page().locator("table")).containsText("This client can pay for itself");
        manager.picture("decided");

        staff.desk().task(first, "Activate the collaboration");
        staff.desk().task(second, "Activate the collaboration");
        Tasklist tasklist = staff.tasklist();
        assertThat(tasklist.open("Agree the terms with the client", third).content())
                .containsText("This client can pay for itself");
        staff.picture("back-to-the-terms");
        staff.openCase(first);
        assertThat(staff.page().locator(".timeline")).containsText("Approved: Visma eAccounting Smart");
    }

    private static String asked(Person staff, Client client) {
        String reference = staff.desk().openCase(client, "staff");
        staff.desk().lookUpWithoutSubscription(reference);
        staff.desk().agree(reference, "OFFICE");
        return reference;
    }

    private static Locator request(Person manager, Client client) {
        return manager.page().locator("article").filter(new Locator.FilterOptions().setHasText(client.name()));
    }
}
