package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client who proves to be new to Visma")
@ExtendWith(Journeys.class)
class PathChangeJourney {

    private static final Client CLIENT = Client.of("Tindegrend Bakeri AS", "931100386");

    @Test
    void movesToTheOtherPathInTheMiddleAndIsAskedOnlyForWhatIsMissing(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        desk.lookUpWithoutSubscription(reference);
        desk.agree(reference, "CLIENT");
        String oldLink = stage.mailbox(CLIENT.email()).letter(1).link();
        desk.task(reference, "Activate the collaboration");

        Tasklist tasklist = staff.tasklist();
        Form window = tasklist.open("Activate the collaboration", reference)
                .pick("It asks for Obligatoriske kontaktopplysninger");
        assertThat(window.content()).not().containsText("Velg variant, Aktiver");
        staff.picture("the-window-asks-for-contact-details");
        tasklist.completed();

        assertThat(tasklist.choose(Tasklist.MINE).card("Confirm who becomes administrator", reference))
                .isVisible();
        assertThat(tasklist.card("Agree the terms with the client", reference)).isHidden();
        staff.picture("only-the-administrator-is-missing");
        ClientPage client = stage.clientPhone();
        assertThat(client.open(oldLink)).isEqualTo(410);
        staff.openCase(reference);
        assertThat(staff.page().locator(".facts").first()).containsText("Visma: client new to Visma");
        assertThat(staff.page().locator(".timeline")).containsText("The path did not fit the client and was left");
        assertThat(staff.page().locator("main")).containsText("Visma eAccounting Smart");
        staff.picture("case-on-the-new-path");

        new Cockpit(stage, stage.signedIn(DemoAccount.MANAGER).page())
                .openInstance("Visma: client new to Visma", reference);
    }
}
