package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import onboarding.access.DemoAccount;
import onboarding.language.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Everybody reads the same in the own language")
@ExtendWith(Journeys.class)
class LanguageJourney {

    private static final Client CLIENT = Client.of("Havørn Maritim AS", "931200666");

    @Test
    void twoColleaguesReadOneCaseAndTheClientSwitchesThePage(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        String reference = staff.desk().openCase(CLIENT, "staff");

        staff.goTo("/cases/" + reference);
        colleague.goTo("/cases/" + reference);
        choose(colleague.page(), "Nederlands");

        isIn(staff.page(), "en");
        assertThat(staff.page().locator("main")).containsText(Conventions.date(CLIENT.goLive(), Locale.ENGLISH));
        isIn(colleague.page(), "nl");
        assertThat(colleague.page()).hasURL(stage.url("/cases/" + reference));
        assertThat(colleague.page().locator("main"))
                .containsText(Conventions.date(CLIENT.goLive(), Locale.forLanguageTag("nl")));
        staff.picture("in-english");
        colleague.picture("in-dutch");

        staff.desk().lookUp(reference);
        ClientPage client = stage.clientPhone();
        client.open(stage.mailbox(CLIENT.email()).letter(1).link());
        isIn(client.page(), "nb");
        client.picture("client-in-norwegian");
        client.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("polski"))
                .click();
        isIn(client.page(), "pl");
        client.picture("client-in-polish");
        client.page().locator("summary").first().click();
        client.page().locator("form:has(#done-name) button").click();
        isIn(client.page(), "pl");
        assertThat(client.page().locator("[role=status]")).isVisible();
        client.picture("answered-in-polish");

        choose(colleague.page(), "English");
        isIn(colleague.page(), "en");
    }

    private static void choose(Page page, String language) {
        page.locator(".languages summary").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(language).setExact(true))
                .click();
    }

    private static void isIn(Page page, String language) {
        Locator root = page.locator("html");
        assertThat(root).hasAttribute("lang", language);
    }
}
