package onboarding.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.List;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Our pages can be read and used by everybody")
@ExtendWith(Journeys.class)
class AccessibilityJourney {

    private static final Client CLIENT = Client.of("Lyngheim Bakeri AS", "931200259");

    @Test
    void thoseOfStaff(Stage stage) {
        Page visitor = stage.visitor("visitor");
        visitor.navigate(stage.url("/login?refused"));
        Accessibility.check(visitor);

        Person staff = stage.signedIn(DemoAccount.STAFF);
        String reference = staff.desk().openCase(CLIENT, "staff");
        staff.desk().lookUpWithoutSubscription(reference);
        staff.desk().agree(reference, "OFFICE");
        check(staff, "/", "/walk-through", "/cases", "/clients", "/approvals", "/mail", "/afas");
        check(staff, "/cases/" + reference, "/cases/" + reference + "/correct", "/office", "/nowhere");
        staff.openCase(reference);
        staff.page().getByText(CLIENT.name()).last().click();
        Accessibility.check(staff.page());
    }

    @Test
    void thoseOfAnAdministrator(Stage stage) {
        check(stage.signedIn(DemoAccount.ADMIN), "/", "/office", "/office/sage-programs", "/afas/menus", "/approvals");
    }

    @Test
    void thoseThatAreOpenedFromAMail(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Client client = Client.of("Solbakken Vel", "931200518");
        String reference = staff.desk().openCase(client, "staff");
        staff.desk().lookUp(reference);
        ClientPage page = stage.clientPhone();
        page.open(stage.mailbox(client.email()).letter(1).link());
        Accessibility.check(page.page());
        page.press("Send spørsmålet");
        for (String over : List.of("/c/gone", "/s/gone")) {
            page.open(stage.url(over));
            Accessibility.check(page.page());
        }
        staff.goTo("/mail?case=" + reference);
        Accessibility.check(staff.page());
        staff.page().locator("tbody a").first().click();
        Accessibility.check(staff.page());
    }

    @Test
    void thoseThatCouldNotWouldBeFound(Stage stage) {
        Page page = stage.visitor("nobody");
        page.setContent("<html lang='en'><title>Page</title><main><input type='text'></main></html>");

        assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("label");
    }

    private static void check(Person person, String... paths) {
        for (String path : paths) {
            assertThat(person.goTo(path)).as(path).isLessThan(500);
            Accessibility.check(person.page());
        }
    }
}
