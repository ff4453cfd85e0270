package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sign-in for our pages, Tasklist and Cockpit, as a person meets it in a browser. */
@DisplayName("One sign-in for our pages, Tasklist and Cockpit")
@ExtendWith(Journeys.class)
class SessionJourney {

    /** What a web app itself does, within the page that is open, when a call of it is not authorised any more. */
    private static final String SHOW_LOGIN_VIEW = "window.location.hash = '#/login'";

    @SuppressWarnings("NullAway.Init") // Set before each journey.
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeEach
    void open(Stage stage) {
        this.stage = stage;
        page = stage.visitor("visitor");
        context = page.context();
    }

    @ParameterizedTest
    @CsvSource({"tasklist, manager", "cockpit, manager", "welcome, manager", "admin, admin"})
    void anEndedSessionLeadsToTheSignInAndBack(String app, String account) {
        page.navigate(address("/camunda/app/" + app + "/default/"));
        signIn(account);
        assertThat(header()).isVisible();

        endSession();
        page.evaluate(SHOW_LOGIN_VIEW);

        assertThat(page).hasURL(Pattern.compile(".*/login(#.*)?$"));
        signIn(account);
        assertThat(header()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/camunda/app/" + app + "/default/.*"));
    }

    @Test
    void whoWasSignedOutWhileWorkingComesBackToTheSamePlace() {
        page.navigate(address("/camunda/app/cockpit/default/"));
        signIn("manager");
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Decisions").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*#/decisions.*"));

        endSession();
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Processes").setExact(true))
                .click();

        assertThat(page.getByLabel("Password")).isVisible();
        signIn("manager");
        assertThat(page).hasURL(Pattern.compile(".*/camunda/app/cockpit/default/.*#/processes.*"));
    }

    @ParameterizedTest
    @CsvSource({"tasklist, staff", "cockpit, manager"})
    void signingOutOfAWebAppEndsInTheSignIn(String app, String account) {
        page.navigate(address("/camunda/app/" + app + "/default/"));
        signIn(account);

        header().click();
        page.getByText("Log out").click();

        assertThat(page.getByLabel("Password")).isVisible();
        page.navigate(address("/"));
        assertThat(page.getByLabel("Password")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"tasklist, Tasklist", "cockpit, Cockpit"})
    void aWebAppLooksLikePartOfTheProductAndLeadsToTheStartPage(String app, String name) {
        page.navigate(address("/camunda/app/" + app + "/default/"));
        signIn("manager");

        assertThat(page.getByTitle("Onboarding " + name)).isVisible();
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Start page"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("What would you like to do?")))
                .isVisible();
    }

    @Test
    void theSignInFitsANarrowPhone() {
        page.setViewportSize(360, 640);
        page.navigate(address("/login"));

        assertThat(page.getByLabel("User name")).isFocused();
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")))
                .isInViewport();
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private void signIn(String account) {
        page.getByLabel("User name").fill(account);
        page.getByLabel("Password").fill(account);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** Between two calls of the web app, so that the next thing that happens is what the test does. */
    private void endSession() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        context.clearCookies();
    }

    /** The name of the signed-in person, on top of every web app. */
    private Locator header() {
        return page.locator("[cam-widget-header] .account");
    }

    private String address(String path) {
        return stage.url(path);
    }
}
