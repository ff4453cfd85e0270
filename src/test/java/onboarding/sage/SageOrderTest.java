package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of Sage Connect")
class SageOrderTest extends SageTest {

    /** The client is asked to order, and to pay. */
    private String askedToOrder() {
        return prepared(with(check(), "sagePayer", "CLIENT"));
    }

    @Test
    void that_the_client_never_answers_to_can_be_given_up_and_ends_the_case() {
        String reference = askedToOrder();

        office.passDays(31);
        as("staff", reference, Forms.AFTER_EXPIRY, Map.of("staffAnswer", "GIVE_UP", "reason", "Nobody answers"));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_givenUpBeforePath");
        assertThat(exchanges.get(reference).endedAt()).isNotNull();
    }

    @Test
    void at_the_cost_of_the_office_can_be_refused_by_its_manager_and_the_client_is_asked_instead() {
        String reference = checked(check());
        as("staff", reference, NAME, accounts());

        as("manager", reference, ORDER, Map.of("orderRefused", true, "orderRefusedBecause", "Too dear for one client"));

        assertThat(office.tasks(reference)).containsExactly(SETTLE_ORDER_REFUSED);
        as("staff", reference, SETTLE_ORDER_REFUSED, Map.of("orderWay", "ASK_AGAIN", "orderNote", "Anna orders"));
        assertThat(office.open(link()).text()).contains("Zamówienie Sage Connect");
        assertThat(exchanges.get(reference).paidBy()).isEqualTo(Holder.CLIENT);
    }

    @Test
    void that_the_office_placed_before_is_still_its_managers_matter_and_not_settled_with_the_case() {
        String reference = checked(with(check(), "subscriptionStanding", "NOT_NOTED"));
        as("staff", reference, NAME, accounts());

        assertThat(office.tasks(reference)).containsExactly(ORDER);
        office.complete("manager", reference, ORDER, with(ordered(), "ending", "ALREADY_SO"));
        assertThat(exchanges.get(reference).contractReference()).isEqualTo("SC-4711");

        office.cancel(reference, "Misunderstanding");
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
    }

    @Test
    void that_the_client_declines_and_then_places_after_all_is_noted_and_not_placed_twice() {
        String reference = askedToOrder();
        String link = link();
        for (String step : List.of("1", "2", "3")) {
            office.press(link, Map.of("action", "tick", "step", step));
        }
        office.press(link, Forms.decline("Anna Nowak", "Za drogo"));
        assertThat(office.tasks(reference)).containsExactly(SETTLE_ORDER_REFUSED);

        office.press(link, Map.of("action", "done", "name", "Anna Nowak"));

        assertThat(office.tasks(reference)).containsExactly(NOTE);
    }

    @Test
    void that_is_the_clients_own_is_not_ours_to_settle() {
        String reference = askedToOrder();
        answerDone(reference);
        as("staff", reference, NOTE, ordered());
        office.sendMails();

        office.cancel(reference, "The client sold the company");

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
    }

    @Test
    void of_the_offices_own_account_has_no_client_who_could_place_it() {
        String reference = referenceOf(office.startForm("staff", "set-up-sage-account", SageUpkeepTest.setUp()));
        as("manager", reference, ORDER, Map.of("orderRefused", true, "orderRefusedBecause", "Not this year"));

        refused(
                "staff",
                reference,
                SETTLE_ORDER_REFUSED,
                Map.of("orderWay", "ASK_AGAIN", "orderNote", "Who?"),
                "no client here");
    }
}
