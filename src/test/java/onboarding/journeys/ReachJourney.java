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

@DisplayName("Our pages can be used")
@ExtendWith(Journeys.class)
class ReachJourney {

    private static final int MOST_STOPS = 20;

    @Test
    void byKeyboardAloneAndOnANarrowPhone(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Client client = Client.of("Lykkebo Barnehage SA – avdeling for utendørs lek og vinterfriluftsliv", "917700079");
        String reference = staff.desk().openCase(client, "staff");
        staff.desk().lookUp(reference);
        String link = stage.mailbox(client.email()).letter(1).link();
        staff.page().setViewportSize(360, 740);
        for (String path : new String[] {
            "/",
            "/cases",
            "/cases/" + reference,
            "/cases/" + reference + "/correct",
            "/clients",
            "/approvals",
            "/mail",
            "/walk-through"
        }) {
            staff.goTo(path);
            fitsTheWidth(staff.page());
            staff.picture("narrow" + path.replaceAll("\\W+", "-"));
        }
        staff.goTo("/mail?case=" + reference);
        staff.page().locator("table a").first().click();
        assertThat(staff.page().frameLocator("iframe").getByText("Hei, Kari")).isVisible();
        fitsTheWidth(staff.page());
        staff.picture("narrow-one-mail");
        approvalsFitTheWidth(stage, staff.desk());
        Page stranger = stage.phone("stranger");
        stranger.navigate(stage.url("/login"));
        fitsTheWidth(stranger);
        stage.picture(stranger, "narrow-sign-in");

        Page page = stage.phone("client");
        page.navigate(link);
        fitsTheWidth(page);
        tabTo(page, page.locator("summary").first());
        page.keyboard().press("Enter");
        Locator name = page.getByLabel("Navnet ditt").first();
        tabTo(page, name);
        fitsTheWidth(page);
        page.keyboard().press("Control+a");
        page.keyboard().type("Ola Nordmann");
        tabTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, det er gjort")));
        stage.picture(page, "keyboard-on-the-button");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Svaret ditt er registrert")).isVisible();
        assertThat(page.getByText("Registrert for Ola Nordmann")).isVisible();
    }

    private static void approvalsFitTheWidth(Stage stage, Desk desk) {
        Client client = Client.of("Solbakken Rehabiliteringssenter og Arbeidstreningsbedrift AS", "931100734");
        String costly = desk.openCase(client, "staff");
        desk.lookUpWithoutSubscription(costly);
        desk.agree(costly, "OFFICE");
        Page page = stage.signedIn(DemoAccount.MANAGER).page();
        page.setViewportSize(360, 740);
        page.navigate(stage.url("/approvals"));
        for (Locator summary : page.locator("summary").all()) {
            tabTo(page, summary);
            page.keyboard().press("Enter");
        }
        fitsTheWidth(page);
        stage.picture(page, "narrow-approvals-unfolded");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    private static void fitsTheWidth(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(360);
    }
}
