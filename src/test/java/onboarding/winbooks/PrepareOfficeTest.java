package onboarding.winbooks;

import static onboarding.winbooks.WinBooksForms.CONFIRM;
import static onboarding.winbooks.WinBooksForms.DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.FIRST_LOG_ON;
import static onboarding.winbooks.WinBooksForms.ORDER;
import static onboarding.winbooks.WinBooksForms.SETTLE_DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.SETTLE_ORDER;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Preparing the office for WinBooks")
class PrepareOfficeTest extends WinBooksTest {

    private static final Map<String, Object> ORDERED = Map.of("orderedOn", "2026-03-02", "orderNumber", "4711");

    @Test
    void leads_from_the_order_to_a_Licence_Admin_who_has_logged_on() {
        readyLicence();
        Licence licence = licences.ready().get(0);
        assertThat(office.files.get(licence.caseReference()).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.running(licence.caseReference())).isEmpty();
        assertThat(office.lettersTo(DISTRIBUTOR).get(0).text())
                .contains(licence.name(), "Kim Colleague", "colleague@fjordtall.example");
        WinBooksUser admin = users.holderOf("colleague@fjordtall.example").orElseThrow();
        assertThat(admin.stage()).isEqualTo(UserStage.READY);
        assertThat(admin.access().level()).isEqualTo(Level.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Wilt u in de licentie, De Admin. Licentie aanmaken, Ik heb dit gedaan",
        "fr, Merci de créer le premier Licence Admin, Créer le Licence Admin, C’est fait",
        "en, Please create the first Licence Admin, Create the Licence Admin, I have done this"
    })
    void writes_to_the_distributor_in_the_language_that_was_chosen(
            String language, String request, String title, String done) {
        String reference = referenceOf(office.startForm(
                "staff", "prepare-winbooks-office", with(WinBooksForms.office(), "distributorLanguage", language)));
        as("manager", reference, ORDER, ORDERED);
        as("staff", reference, CONFIRM, WinBooksForms.confirmed(name(reference)));
        office.sendMails();

        Letter letter = office.lettersTo(DISTRIBUTOR).get(0);
        assertThat(letter.text()).contains(request);
        assertThat(office.open(letter.link()).text()).contains("lang=\"" + language + "\"", title, done);
    }

    @Test
    void happens_once() {
        String reference = prepareOffice();
        assertThatThrownBy(this::prepareOffice).hasMessageContaining("being prepared already, in case " + reference);
    }

    @Test
    void is_not_needed_any_more_once_the_office_is_ready() {
        readyLicence();
        assertThatThrownBy(this::prepareOffice).hasMessageContaining("The office is ready for this product");
    }

    @Test
    @DisplayName("§2.8 no. 5: is a matter of WinBooks: without module Connect the licence is not confirmed")
    void waits_for_the_module() {
        String reference = prepareOffice();
        as("manager", reference, ORDER, ORDERED);
        Map<String, Object> confirmed = WinBooksForms.confirmed(name(reference));
        refused("staff", reference, CONFIRM, with(confirmed, "connectActive", false), "Connect is active");
        refused("staff", reference, CONFIRM, with(confirmed, "cartridgeShown", "NONE"), "not the cartridge");
    }

    @Test
    @DisplayName("§2.8 no. 9: stops at a licence that bears another name")
    void stops_at_another_name() {
        String reference = prepareOffice();
        as("manager", reference, ORDER, ORDERED);
        refused(
                "staff",
                reference,
                CONFIRM,
                WinBooksForms.confirmed("Ander Kantoor BV"),
                "“Ander Kantoor BV”, our licence is “" + name(reference) + "”. Stop");
    }

    @Test
    void goes_on_after_it_was_settled_with_a_distributor_who_declines() {
        String reference = prepareOffice();
        as("manager", reference, ORDER, ORDERED);
        as("staff", reference, CONFIRM, WinBooksForms.confirmed(name(reference)));
        office.sendMails();
        office.press(
                office.lettersTo(DISTRIBUTOR).get(0).link(),
                Map.of("action", "decline", "name", "Dirk", "reason", "Wrong address"));
        as(
                "staff",
                reference,
                SETTLE_DISTRIBUTOR,
                Map.of("settledHow", "Called Dirk", "correctedDistributorEmail", "nieuw@soft.example"));
        office.sendMails();
        office.press(office.lettersTo("nieuw@soft.example").get(0).link(), Map.of("action", "done", "name", "Dirk"));
        assertThat(office.tasks(reference)).containsExactly(FIRST_LOG_ON);
    }

    @Test
    void that_is_cancelled_settles_the_order_and_can_begin_again() {
        String reference = prepareOffice();
        as("manager", reference, ORDER, ORDERED);
        office.cancel(reference, "We stay with what we have");
        as("manager", reference, SETTLE_ORDER, Map.of("orderSettled", "Cancelled free of charge"));
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(prepareOffice()).isNotEqualTo(reference);
    }
}
