package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.CaseStages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What works over Sage Connect")
class SageFurtherUpkeepTest extends SageTest {

    private static final String EWA = "ewa@mleczarnia.example";

    private void manage(String reference, Map<String, Object> wish) {
        office.startForm(
                "staff",
                "manage-sage-exchange",
                with(wish, "managedExchange", reference, "managedBecause", "The client asks"));
    }

    private void finishes(String address) {
        office.runDue();
        String link = CaseStages.linkTo(office, address);
        for (int step = 1; step <= 7; step++) {
            office.press(link, Map.of("action", "tick", "step", String.valueOf(step)));
        }
        office.press(link, Map.of("action", "done", "name", "Ewa"));
        office.runDue();
    }

    @Test
    void is_joined_by_a_further_person_of_the_client_who_proves_it_with_a_document() {
        String reference = proved();
        Map<String, Object> ewa =
                Map.of("exchangeWish", "PERSON", "furtherSide", "CLIENT", "furtherName", "Ewa", "furtherEmail", EWA);

        manage(reference, ewa);
        office.sendMails();
        as("staff", reference, INVITE, invited());
        finishes(EWA);
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        finishes(EWA);
        as("staff", reference, READ, with(read(), "documentNumber", "FS 7/2026"));
        finishes(EWA);

        assertThat(participants.ofCase(reference)).hasSize(3).allMatch(Participant::isConnected);
        assertThat(exchanges.get(reference).documentNumber()).isEqualTo("FS 7/2026");
        assertThat(office.running(reference)).isEmpty();
        assertThatThrownBy(() -> manage(reference, ewa))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("takes part with this address already");
    }

    @Test
    void is_ended_by_one_colleague_at_a_time_and_our_order_is_settled_with_the_last_client() {
        String reference = proved();
        manage(reference, Map.of("exchangeWish", "END"));

        assertThatThrownBy(() -> manage(reference, Map.of("exchangeWish", "END")))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("looking after this exchange already");
        as("staff", reference, "End the exchange", ended());
        as("manager", reference, SETTLE_ORDER, Map.of("orderSettled", "Kept for the next client"));

        assertThat(exchanges.get(reference).endedAt()).isNotNull();
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void of_the_office_has_a_main_account_that_changes_and_that_is_given_up_once_no_client_needs_it() {
        String reference = proved();
        lookAfterAccount("CHANGE");
        as(
                "staff",
                reference,
                "Change the main account",
                Map.of(
                        "newAccountEmail",
                        "konto@fjordtall.example",
                        "packageName",
                        "Pakiet 200",
                        "passwordEnteredAgain",
                        true,
                        "connectionTested",
                        true));
        assertThat(accounts.ofOffice().orElseThrow().email()).isEqualTo("konto@fjordtall.example");
        assertThatThrownBy(() -> lookAfterAccount("RETIRE"))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(reference);

        exchanges.recordEnd(reference, "", "staff");
        lookAfterAccount("RETIRE");
        as(
                "manager",
                reference,
                "Give the main account up",
                Map.of("officeConfigurationDeleted", true, "accountsRemoved", true, "orderSettled", "Ends in May"));

        assertThat(accounts.ofOffice()).isEmpty();
    }

    private void lookAfterAccount(String wish) {
        office.startForm(
                "staff", "manage-sage-account", Map.of("accountWish", wish, "accountBecause", "The office moves"));
    }
}
