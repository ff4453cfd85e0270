package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page behind the link of a mail, on a client's phone. */
final class ClientPage {

    static final String DONE = "Jeg har gjort dette";
    static final String LATER = "Jeg gjør det en annen dag";
    static final String HELP = "Jeg trenger hjelp";
    static final String DECLINE = "Jeg takker nei";

    private final Stage stage;
    private final Page page;

    ClientPage(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Opens the link, and returns the status code of the answer. */
    int open(String link) {
        return page.navigate(link).status();
    }

    void done() {
        unfold(DONE);
        press("Ja, det er gjort");
    }

    void later(LocalDate day) {
        unfold(LATER);
        page.getByLabel("Hvilken dag?").fill(day.toString());
        press("Gi kontoret beskjed");
    }

    void askForHelp(String question) {
        unfold(HELP);
        page.getByLabel("Hva kan vi hjelpe deg med?").fill(question);
        press("Send spørsmålet");
    }

    void decline(String reason) {
        unfold(DECLINE);
        page.getByLabel("Hvorfor takker du nei?").fill(reason);
        press("Takk nei");
    }

    /** Shows what belongs to one of the four answers. */
    void unfold(String answer) {
        Locator summary = summary(answer);
        if (!(boolean) summary.evaluate("summary => summary.parentElement.open")) {
            summary.click();
        }
    }

    Locator summary(String answer) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(answer));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void says(String text) {
        assertThat(page.getByText(text)).isVisible();
    }

    void picture(String name) {
        stage.picture(page, name);
    }
}
