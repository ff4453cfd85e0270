package onboarding.afas;

import static onboarding.afas.AfasForms.ENTER_OFFICE;
import static onboarding.afas.AfasForms.FILL_IN_MENU;
import static onboarding.afas.AfasForms.INSITE_ACCESS;
import static onboarding.afas.AfasForms.OFFICE_BACK;
import static onboarding.afas.AfasForms.OFFICE_CIO;
import static onboarding.afas.AfasForms.OFFICE_CONNECTORS;
import static onboarding.afas.AfasForms.OFFICE_MAIN_SITE;
import static onboarding.afas.AfasForms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Setting the office up for PCC")
class OfficeSetupTest extends AfasTest {

    @Test
    void leads_from_the_environment_to_an_office_that_clients_can_be_linked_to() {
        String reference = readyOffice();
        AfasOffice ready = offices.get();
        assertThat(ready.code()).isEqualTo("O12345AA");
        assertThat(ready.participantNumber()).isEqualTo("12345");
        assertThat(ready.reading().update()).isEqualTo("7");
        assertThat(ready.reading().by()).isEqualTo("colleague");
        assertThat(Objects.requireNonNull(ready.connectors()).by()).isEqualTo("colleague");
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.running(reference)).isEmpty();
        assertThat(WebClient.signedIn(port, DemoAccount.STAFF)
                        .get("/cases/" + reference)
                        .body())
                .contains("O12345AA", "https://12345.afasinsite.nl", "7, read by Kim Colleague");
    }

    @Test
    void happens_once() {
        String reference = setUpOffice();
        assertThatThrownBy(this::setUpOffice)
                .hasMessageContaining("being set up for PCC already, in case " + reference);
    }

    @Test
    void is_not_needed_any_more_once_the_office_is_ready() {
        readyOffice();
        assertThatThrownBy(this::setUpOffice).hasMessageContaining("ready for PCC with environment O12345AA");
    }

    @ParameterizedTest
    @DisplayName("§1.8 no. 11: refuses what cannot be the office’s environment")
    @CsvSource({
        "code, O1245AA, O1245AA is no code",
        "code, 12345, the five digits of the participant number and two letters",
        "code, X12345AA, such as O12345AA",
        "officeInsiteUrl, 12345.afasinsite.nl, begins with https://",
        "officeInsiteUrl, http://12345.afasinsite.nl, begins with https://",
        "profitUpdate, the newest, such as “Profit 7”"
    })
    void refuses(String field, String value, String sentence) {
        String reference = setUpOffice();
        refused("colleague", reference, ENTER_OFFICE, with(AfasForms.office(), field, value), sentence);
    }

    @Test
    void asks_once_more_before_a_test_environment_is_taken() {
        String reference = setUpOffice();
        Map<String, Object> test = with(AfasForms.office(), "code", "T12345AA");
        refused("colleague", reference, ENTER_OFFICE, test, "test or acceptance environment");
        as("colleague", reference, ENTER_OFFICE, with(test, "notProduction", true));
        assertThat(office.tasks(reference)).containsExactly(INSITE_ACCESS);
    }

    @Test
    void of_a_local_installation_configures_the_CIO_and_asks_for_no_pattern_of_codes() {
        String reference = setUpOffice();
        as("colleague", reference, ENTER_OFFICE, with(AfasForms.office(), "hosting", "LOCAL", "code", "Kantoor"));
        assertThat(office.tasks(reference)).containsExactly(OFFICE_CIO);
        as("colleague", reference, OFFICE_CIO, Map.of("cioConfigured", true));
        finishSetup(reference);
        assertThat(offices.get().participantNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, true"})
    void has_the_CIO_step_whatever_the_language(String language, boolean cio) {
        String reference = setUpOffice();
        as(
                "colleague",
                reference,
                ENTER_OFFICE,
                with(AfasForms.office(), "hosting", "LOCAL", "menuLanguage", language));
        assertThat(office.tasks(reference).contains(OFFICE_CIO)).isEqualTo(cio);
    }

    @Test
    void shows_the_words_of_edition_and_language_untranslated() {
        String reference = setUpOffice();
        as(
                "colleague",
                reference,
                ENTER_OFFICE,
                with(AfasForms.office(), "edition", "SMALL_BUSINESS", "menuLanguage", "nl"));
        assertThat(variable(reference, "menuSaveSettings"))
                .isEqualTo("Small Business / Uitvoer / Communication Center / Instellingen opslaan");
        assertThat(office.tasks(reference)).containsExactly(INSITE_ACCESS);
    }

    @Test
    void says_when_no_source_documents_the_combination_and_goes_on_when_an_admin_has_filled_it_in() {
        String reference = setUpOffice();
        as(
                "colleague",
                reference,
                ENTER_OFFICE,
                with(AfasForms.office(), "edition", "SMALL_BUSINESS", "menuLanguage", "fr", "hosting", "LOCAL"));
        assertThat(office.tasks(reference)).containsExactly(FILL_IN_MENU);
        refused("admin", reference, FILL_IN_MENU, Map.of(), "Nothing is filled in for this combination yet");

        WebClient admin = WebClient.signedIn(port, DemoAccount.ADMIN);
        assertThat(admin.get("/afas/menus").body()).contains("No source documents this combination.");
        assertThat(admin.submit("/afas/menus", "/afas/menus/SMALL_BUSINESS/fr", Map.of("myFiles", "Export"))
                        .body())
                .contains("Fill in every field");
        admin.submit(
                "/afas/menus",
                "/afas/menus/SMALL_BUSINESS/fr",
                Map.of(
                        "authoriseUsers", "Autorisation",
                        "myFiles", "Small Business / Export / Mes fichiers",
                        "saveSettings", "Small Business / Export / Enregistrer",
                        "appConnector", "App de connexion",
                        "mainSite", "Site principal InSite",
                        "centralEnvironment", "Configuration du CIO",
                        "source", "Seen in Profit"));
        assertThat(office.tasks(reference)).containsExactly(FILL_IN_MENU);
        admin.submit(
                "/afas/menus",
                "/afas/menus/cio/SMALL_BUSINESS/LOCAL",
                Map.of("step", "true", "source", "Seen in Profit"));
        assertThat(office.tasks(reference)).containsExactly(OFFICE_CIO);
        assertThat(variable(reference, "menuMyFiles")).isEqualTo("Small Business / Export / Mes fichiers");
        menus.find(Edition.SMALL_BUSINESS, "fr")
                .ifPresent(menu ->
                        assertThat(Objects.requireNonNull(menu.filled()).by()).isEqualTo("admin"));
    }

    @Test
    void keeps_what_a_source_documents_and_says_that_nothing_was_saved() {
        assertThat(answer("cio/PROFIT/LOCAL", Map.of("step", "false", "source", "Somebody said so")))
                .contains("Nothing was saved: a source documents this already");
        assertThat(answer("PROFIT/en/USER_TOKENS", Map.of("words", "Elsewhere", "source", "Somebody said so")))
                .contains("Nothing was saved");
        assertThat(menus.cio(Edition.PROFIT, Hosting.LOCAL).orElseThrow().cioStep())
                .isTrue();
    }

    @Test
    void keeps_what_was_typed_where_something_is_missing() {
        assertThat(answer(
                        "PROFIT/fr/SAVE_INSTALLATION",
                        Map.of("words", "Communication Center / Installer", "source", "")))
                .contains("each in at most 300 characters", "value=\"Communication Center / Installer\"");
        assertThat(answer("cio/SMALL_BUSINESS/LOCAL", Map.of("source", "Told by AFAS")))
                .contains("Choose yes or no", "value=\"Told by AFAS\"");
        assertThat(answer("cio/SMALL_BUSINESS/LOCAL", Map.of("step", "true")))
                .contains("name=\"step\" value=\"true\" checked");
    }

    /** The page that an admin gets who has filled in a part of it. */
    private String answer(String part, Map<String, String> typed) {
        return WebClient.signedIn(port, DemoAccount.ADMIN)
                .submit("/afas/menus", "/afas/menus/" + part, typed)
                .body();
    }

    @Test
    void says_in_the_readers_language_what_is_said_of_a_source() {
        assertThat(WebClient.signedIn(port, DemoAccount.ADMIN)
                        .with("Accept-Language", "nl")
                        .get("/afas/menus")
                        .body())
                .contains(
                        "AFAS: hulppagina’s in het Engels (Profit, en)",
                        "Installatieprocedure PCC bij meerdere omgevingen, waarin deze stap niet voorkomt");
    }

    @Test
    void is_for_admins_where_paths_are_filled_in() {
        assertThat(WebClient.signedIn(port, DemoAccount.STAFF)
                        .get("/afas/menus")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("§1.8 no. 2: goes on only with both app connectors unblocked")
    void waits_for_the_connectors() {
        String reference = setUpOffice();
        as("colleague", reference, ENTER_OFFICE, AfasForms.office());
        as("colleague", reference, INSITE_ACCESS, Map.of("insiteAccess", true, "everyEmail", true));
        refused(
                "colleague",
                reference,
                OFFICE_CONNECTORS,
                Map.of("pccUnblocked", true),
                "AFAS Temporary Office Access");
    }

    @Test
    @DisplayName("§1.8 no. 5: goes on only when everybody has an e-mail address")
    void waits_for_the_addresses() {
        String reference = setUpOffice();
        as("colleague", reference, ENTER_OFFICE, AfasForms.office());
        refused("colleague", reference, INSITE_ACCESS, Map.of("insiteAccess", true), "has an e-mail address");
    }

    @Test
    void can_be_entered_anew_where_it_was_mistyped() {
        String reference = setUpOffice();
        as("colleague", reference, ENTER_OFFICE, with(AfasForms.office(), "code", "O54321AA"));
        office.reopen("colleague", reference, "Digits swapped");
        as("colleague", reference, ENTER_OFFICE, AfasForms.office());
        finishSetup(reference);
        assertThat(offices.get().code()).isEqualTo("O12345AA");
        assertThat(office.tasks(reference)).doesNotContain(OFFICE_MAIN_SITE);
    }

    @Test
    void that_is_cancelled_is_taken_back_and_can_begin_again() {
        String reference = setUpOffice();
        as("colleague", reference, ENTER_OFFICE, AfasForms.office());
        office.cancel(reference, "We stay with what we have");
        as("colleague", reference, OFFICE_BACK, Map.of("connectorsBlocked", true, "mainSiteSettled", true));
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(setUpOffice()).isNotEqualTo(reference);
    }

    @Test
    void that_is_cancelled_before_anything_was_entered_leaves_nothing() {
        String reference = setUpOffice();
        office.cancel(reference, "Not needed");
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(setUpOffice()).isNotEqualTo(reference);
    }

    private Object variable(String reference, String name) {
        return office.engine
                .getTaskService()
                .getVariable(
                        office.task(reference, office.tasks(reference).get(0)).getId(), name);
    }
}
