package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tasklist, Cockpit and forms say by themselves, in the language of whoever reads it. */
@DisplayName("Tasklist and Cockpit")
@ExtendWith(Journeys.class)
class WebAppLanguageJourney {

    /** What a web app shows for a text that it does not have. */
    private static final Pattern KEY = Pattern.compile("[A-Z]{3,}_[A-Z_]{3,}");

    @SuppressWarnings("NullAway.Init") // Set before each journey.
    private Stage stage;

    @BeforeEach
    void open(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({
        "nl-BE, nl, Proces starten, Starten, Vul dit veld in., dd/mm/jjjj",
        "pl-PL, pl, Rozpocznij proces, Rozpocznij, To pole jest wymagane., dd.mm.rrrr"
    })
    void speakTheLanguageOfTheBrowserInFormsToo(
            String browser,
            String language,
            String startProcess,
            String start,
            String required,
            String howDaysAreWritten) {
        Page page = stage.visitor("staff", browser);
        open(page, "tasklist", "staff");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        stage.picture(page, "tasklist-" + language);

        page.getByText(startProcess).click();
        Locator dialog = page.locator(".modal-content");
        dialog.getByText(nameOfOnboarding(page), new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator day = dialog.locator(".fjs-datepicker input").first();
        assertThat(day).hasAttribute("placeholder", howDaysAreWritten);
        dialog.locator(".modal-footer")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(start))
                .click();
        assertThat(dialog.locator(".fjs-form-field-error").first()).hasText(required);

        day.click();
        assertThat(dialog.locator(".flatpickr-monthDropdown-months option:checked"))
                .hasText(Client.today()
                        .getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language)));
        stage.picture(page, "form-" + language);
        showsNoKey(page);
    }

    @Test
    void speakTheLanguageThatSomebodyChoseWhateverTheBrowserSays() {
        Page page = stage.visitor("manager", "nl-NL");
        open(page, "cockpit", "manager");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        page.context().addCookies(List.of(new Cookie("onboarding-language", "pl").setUrl(stage.url("/"))));
        page.navigate(stage.url("/"));
        page.navigate(stage.url("/camunda/app/cockpit/default/#/processes"));

        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Procesy").setExact(true)))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "pl");
        assertThat(page.locator("table tbody a").first()).isVisible();
        showsNoKey(page);
        stage.picture(page, "cockpit-processes");
        page.locator("table tbody a").first().click();
        assertThat(page.getByText("ID definicji:")).isVisible();
        showsNoKey(page);
        stage.picture(page, "cockpit-process");
    }

    @Test
    void fallBackToEnglishWhereNothingIsTranslated() {
        Page page = stage.visitor("admin", "nl-NL");
        open(page, "admin", "admin");
        assertThat(page.getByText("Create New User")).isVisible();
        assertThat(page.locator("[cam-widget-footer]")).containsText("lokale tijdzone");
        showsNoKey(page);

        page.navigate(stage.url("/camunda/app/welcome/default/"));
        assertThat(page.getByText("Startpagina").first()).isVisible();
        showsNoKey(page);
        assertThat(page.locator(".notifications .alert")).hasCount(0);
    }

    private void open(Page page, String app, String account) {
        page.navigate(stage.url("/camunda/app/" + app + "/default/"));
        signIn(page, account);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        assertThat(page.locator(".app-splash")).hasCount(0);
    }

    private static void showsNoKey(Page page) {
        assertThat(page.locator("body")).not().containsText(KEY);
    }

    private static void signIn(Page page, String account) {
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(account);
        page.locator("input[name=password]").press("Enter");
    }

    /** As the person reads it. */
    private static String nameOfOnboarding(Page page) {
        return (String) page.evaluate(
                "path => fetch(path).then(answer => answer.json()).then(found => found[0].name)",
                Desk.ENGINE + "process-definition?latestVersion=true&key=client-onboarding");
    }
}
