package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import onboarding.access.DemoAccount;

/** A member of the office at a browser. */
final class Person {

    private final Stage stage;
    private final Page page;
    private final DemoAccount account;
    private final Desk desk;

    Person(Stage stage, Page page, DemoAccount account) {
        this.stage = stage;
        this.page = page;
        this.account = account;
        this.desk = new Desk(stage, page);
    }

    Page page() {
        return page;
    }

    String name() {
        return account.firstName() + " " + account.lastName();
    }

    void signIn() {
        page.navigate(stage.url("/login"));
        enterPassword();
        assertThat(page.getByText(name())).isVisible();
    }

    /** Fills in the sign-in page that is shown. */
    void enterPassword() {
        page.getByLabel("User name").fill(account.id());
        page.getByLabel("Password").fill(account.id());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    Tasklist tasklist() {
        Tasklist tasklist = new Tasklist(stage, page);
        tasklist.open();
        return tasklist;
    }

    /** The quick way to what this person could also do in Tasklist. */
    Desk desk() {
        return desk;
    }

    /** Opens one of our pages and returns the status code of the answer. */
    int goTo(String path) {
        return page.navigate(stage.url(path)).status();
    }

    void openCase(String reference) {
        goTo("/cases/" + reference);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Time line")))
                .isVisible();
    }

    void picture(String name) {
        stage.picture(page, name);
    }
}
