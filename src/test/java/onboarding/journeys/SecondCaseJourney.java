package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A second case for the same client")
@ExtendWith(Journeys.class)
class SecondCaseJourney {

    private static final Client CLIENT = Client.of("Nordlys Kafé AS", "931100106");

    @Test
    void isRefusedAndNamesTheFirst(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Tasklist tasklist = staff.tasklist();
        String first = staff.desk().openCase(CLIENT, "staff");

        Form form = tasklist.start("Onboard a client");
        Tasklist.fillIn(form, CLIENT, staff.name());
        tasklist.pressStart();

        assertThat(tasklist.refusal()).containsText(CLIENT.name() + " already has an open case");
        assertThat(tasklist.refusal()).containsText(first);
        assertThat(tasklist.refusal()).isInViewport();
        assertThat(form.box("Legal name")).hasValue(CLIENT.name());
        staff.picture("second-case-refused");
    }
}
