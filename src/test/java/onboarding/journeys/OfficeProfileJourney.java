package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The record of the office")
@ExtendWith(Journeys.class)
class OfficeProfileJourney {

    @Test
    void isChangedByAnAdminAndByNobodyElse(Stage stage) {
        Person admin = stage.signedIn(DemoAccount.ADMIN);
        admin.goTo("/office");
        String before = admin.page().getByLabel("Phone").inputValue();
        admin.picture("office");

        save(admin.page(), "12");
        assertThat(admin.page().getByText("Nothing was saved")).isVisible();
        assertThat(admin.page().getByLabel("Phone")).hasValue("12");
        admin.picture("office-refused");
        save(admin.page(), "22 11 11 11");
        assertThat(admin.page().getByText("Saved.")).isVisible();
        admin.goTo("/office");
        assertThat(admin.page().getByLabel("Phone")).hasValue("+4722111111");
        admin.picture("office-saved");
        save(admin.page(), before);
        assertThat(admin.page().getByText("Saved.")).isVisible();

        Person staff = stage.signedIn(DemoAccount.STAFF);
        assertThat(staff.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Office")))
                .isHidden();
        assertThat(staff.goTo("/office")).isEqualTo(403);
        assertThat(staff.page().getByText("This page is not for your account")).isVisible();
        staff.picture("office-is-not-for-staff");
    }

    private static void save(Page page, String phone) {
        page.getByLabel("Phone").fill(phone);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
    }
}
