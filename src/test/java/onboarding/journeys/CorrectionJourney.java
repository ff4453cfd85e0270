package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A case in which something was entered wrongly")
@ExtendWith(Journeys.class)
class CorrectionJourney {

    private static final Client CLIENT = Client.of("Granly Gartneri AS", "918800018");
    private static final String RIGHT_ADDRESS = "karin@granly.example";

    @Test
    void isPutRightAndTheOldLinkDies(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Page page = staff.page();
        String reference = staff.desk().openCase(CLIENT, "staff");
        staff.desk().lookUp(reference);
        String oldLink = stage.mailbox(CLIENT.email()).letter(1).link();

        staff.openCase(reference);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct what was entered"))
                .click();
        assertThat(page.getByLabel("Legal name")).hasValue(CLIENT.name());
        page.getByLabel("First name").fill("Karin");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill("karin@fjordtall.example");
        page.getByLabel("Why is it corrected?").fill("Misheard on the phone");
        pressCorrect(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("E-mail: This is an address of the office itself.");
        assertThat(page.getByLabel("First name")).hasValue("Karin");
        staff.picture("refused");

        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(RIGHT_ADDRESS);
        pressCorrect(page);
        assertThat(page.getByText("The case was corrected.")).isVisible();
        assertThat(page.locator(".timeline")).containsText("E-mail: " + CLIENT.email() + " → " + RIGHT_ADDRESS);
        staff.picture("corrected");

        ClientPage client = stage.clientPhone();
        assertThat(client.open(oldLink)).isEqualTo(410);
        assertThat(client.open(stage.mailbox(RIGHT_ADDRESS).letter(1).link())).isEqualTo(200);

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(CLIENT.name()).setExact(true))
                .click();
        assertThat(page.locator(".facts").first()).containsText(RIGHT_ADDRESS);
        assertThat(page.locator("table")).containsText(reference);
        staff.picture("client");
    }

    private static void pressCorrect(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Correct").setExact(true))
                .click();
    }
}
