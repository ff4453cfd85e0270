package onboarding.winbooks;

import static onboarding.winbooks.WinBooksForms.CONFIRM;
import static onboarding.winbooks.WinBooksForms.DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.JAN;
import static onboarding.winbooks.WinBooksForms.ORDER;
import static onboarding.winbooks.WinBooksForms.onWeb;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The distributor of a licence")
class DistributorChangeTest extends WinBooksTest {

    private static final String NEW = "anne@reseller.example";
    private static final Map<String, Object> ANNE = Map.of(
            "distributorName", "Anne Lambert",
            "distributorLanguage", "fr",
            "distributorEmail", NEW,
            "distributorPhone", "+32 2 555 34 34");

    @Test
    void is_changed_with_what_stood_before_on_the_time_line_of_the_licence() {
        Licence licence = licences.get(Long.parseLong(readyLicence()));
        change(licence, ANNE);
        assertThat(licences.get(licence.id()).distributor())
                .isEqualTo(new Licence.Distributor("Anne Lambert", NEW, "+3225553434", "fr"));
        assertThat(office.entries(licence.caseReference(), "evidence.winbooks.distributorChanged")
                        .get(0)
                        .details())
                .hasEntrySatisfying("from", from -> assertThat(from).contains(DISTRIBUTOR))
                .hasEntrySatisfying("to", to -> assertThat(to).contains(NEW));
        office.sendMails();
        assertThat(office.lettersTo(NEW)).isEmpty();
        assertThat(office.running(licence.caseReference())).isEmpty();
    }

    @Test
    void is_asked_anew_to_synchronise_when_the_one_before_has_not_answered_whose_link_dies() {
        String reference = request("ON_WEB", List.of(onWeb("Jan", "Janssens", JAN)));
        office.sendMails();
        Letter old = synchronise(DISTRIBUTOR);
        change(licences.ready().get(0), ANNE);
        office.sendMails();
        assertThat(synchronise(NEW).text()).contains("Jan Janssens, " + JAN, "Anne");
        assertThat(office.press(old.link(), Map.of("action", "done", "name", "Dirk"))
                        .status())
                .isEqualTo(410);
        office.press(synchronise(NEW).link(), Map.of("action", "done", "name", "Anne"));
        assertThat(jan(reference).syncConfirmedAt()).isNotNull();
    }

    @Test
    void is_asked_anew_for_the_Licence_Admin_while_the_office_is_prepared() {
        String reference = prepareOffice();
        as("manager", reference, ORDER, Map.of("orderedOn", "2026-03-02", "orderNumber", "4711"));
        as("staff", reference, CONFIRM, WinBooksForms.confirmed(name(reference)));
        office.sendMails();
        change(licences.ofCase(reference).orElseThrow(), ANNE);
        office.sendMails();
        assertThat(office.lettersTo(NEW)).hasSize(1);
        assertThat(office.lettersTo(NEW).get(0).text()).contains("Anne");
    }

    @Test
    void is_not_changed_to_what_stands_already() {
        Licence licence = licences.get(Long.parseLong(readyLicence()));
        Map<String, Object> same = with(
                ANNE,
                "distributorName",
                licence.distributor().name(),
                "distributorLanguage",
                "nl",
                "distributorEmail",
                DISTRIBUTOR,
                "distributorPhone",
                "+32 2 555 12 12");
        assertThatThrownBy(() -> change(licence, same))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("This is what stands already");
    }

    private void change(Licence licence, Map<String, Object> distributor) {
        office.startForm(
                "staff",
                "change-winbooks-distributor",
                with(distributor, "distributedLicence", String.valueOf(licence.id())));
    }

    private Letter synchronise(String address) {
        List<Letter> letters = office.lettersTo(address);
        return letters.get(letters.size() - 1);
    }
}
