package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;

/** What journeys that begin in an office with a WinBooks licence have in common. */
final class WinBooksOffice {

    /** The licence bears the name of the sample office. */
    static final String LICENCE = "Fjordtall Regnskap AS";

    private WinBooksOffice() {}

    /** Gets a licence the quick way; the distributor has handed the Licence Admin over. */
    static void prepare(Stage stage, Person staff, Person colleague, Person manager, String product) {
        String distributor = "verdeler." + product.toLowerCase(java.util.Locale.ROOT) + "@soft.example";
        String reference = staff.desk()
                .start(
                        "prepare-winbooks-office",
                        Map.of(
                                "licenceProduct", product,
                                "recognitionWanted", "NONE",
                                "distributorName", "Dirk De Verdeler",
                                "distributorLanguage", "nl",
                                "distributorEmail", distributor,
                                "distributorPhone", "+32 2 555 12 12",
                                "licenceAdmin", "colleague",
                                "responsible", "staff",
                                "readyOn", LocalDate.now().plusWeeks(3).toString()));
        manager.desk()
                .complete(
                        reference,
                        "Order the licence",
                        Map.of(
                                "ending", "DONE",
                                "orderedOn", LocalDate.now().toString(),
                                "orderNumber", "4711"));
        staff.desk()
                .complete(
                        reference,
                        "Confirm the licence on the Portaal",
                        Map.of(
                                "ending",
                                "DONE",
                                "licenceShown",
                                LICENCE,
                                "connectActive",
                                true,
                                "cartridgeShown",
                                "NONE"));
        confirm(stage, distributor);
        colleague
                .desk()
                .complete(
                        reference,
                        "Log on as Licence Admin",
                        Map.of("ending", "DONE", "passwordChanged", true, "usersOpen", true));
    }

    /** Somebody outside the office opens the link of the mail and says that it is done. */
    static void confirm(Stage stage, String address) {
        Page phone = stage.phone(address);
        phone.navigate(stage.mailbox(address).link("/c/"));
        stage.picture(phone, "asked");
        phone.locator("summary").first().click();
        phone.locator("details[open]").getByRole(AriaRole.BUTTON).click();
        assertThat(phone.locator("section.answer")).isVisible();
    }

    /** The last mail leaves first. */
    static void waitUntilClosed(Person staff) {
        Locator badge = staff.page().locator("h1 .badge");
        for (int i = 0; i < 20 && !badge.innerText().equals("Completed"); i++) {
            staff.page().waitForTimeout(500);
            staff.page().reload();
        }
        assertThat(badge).hasText("Completed");
    }
}
