package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Camunda Cockpit as a manager looks at it. */
final class Cockpit {

    private final Stage stage;
    private final Page page;

    Cockpit(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    /** Opens the one running instance of a process that belongs to the case, and sees its diagram. */
    void openInstance(String process, String reference) {
        page.navigate(stage.url("/camunda/app/cockpit/default/#/processes"));
        assertThat(page.locator("table a").first()).isVisible();
        Locator listed = page.locator("table a").filter(new Locator.FilterOptions().setHasText(process));
        if (listed.count() == 0) {
            // Cockpit lists fifty processes on a page.
            page.locator(".pagination a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*2\\s*$")))
                    .click();
        }
        listed.first().click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .locator("a")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*#/process-instance/.*"));
        assertThat(page.locator(".djs-container")).isVisible();
        assertThat(page.locator("body")).containsText(reference);
        // Where the instance stands.
        assertThat(page.locator(".djs-overlay .badge").first()).isVisible();
    }
}
