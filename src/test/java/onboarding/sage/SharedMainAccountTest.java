package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The main account of the office, which serves every client")
class SharedMainAccountTest extends SageTest {

    static final String AWAIT = "Have our main account set up";

    /** A second client, while the first one has the office’s main account set up. */
    private String second(Map<String, Object> check) {
        String reference = office.start(
                "staff",
                with(
                        client(),
                        "clientName",
                        "Piekarnia",
                        "nationalId",
                        OTHER_NIP,
                        "contactEmail",
                        "jan@piekarnia.example"));
        as("staff", reference, CHECK, with(check, "clientProgramNip", OTHER_NIP, "officeFileNip", OTHER_NIP));
        return reference;
    }

    private void name(String reference) {
        Map<String, Object> named = with(accounts(), "senderName", "Jan", "senderEmail", "jan@piekarnia.example");
        if (accounts.ofOffice().isPresent()) {
            named.remove("mainAccountEmail");
        }
        as("staff", reference, NAME, named);
        office.sendMails();
    }

    @Test
    void is_set_up_once_though_two_clients_need_it_and_carries_the_second_when_the_first_is_given_up() {
        String first = prepared(check());
        String second = second(check());
        assertThat(office.tasks(second)).containsExactly(AWAIT);
        refused("staff", second, AWAIT, Map.of(), "in case " + first);

        as("staff", first, WIZARD, wizard());
        office.runDue();
        as("staff", first, ACTIVATE, activated("ACTIVATED"));

        assertThat(office.tasks(second)).containsExactly(NAME);
        name(second);
        assertThat(office.tasks(second)).containsExactly(INVITE);
        assertThat(exchanges.get(second).contractReference()).isEqualTo("SC-4711");
        office.cancel(first, "The client leaves");
        as("staff", first, DELETE, deleted());
        assertThat(office.caseOf(first).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(accounts.ofOffice().orElseThrow().id())
                .isEqualTo(exchanges.get(second).mainAccount());
    }

    @Test
    @DisplayName("§3.9 no. 11: stays for its other clients, with what the office pays, where one keeps its own")
    void stays_for_the_first_client_when_the_second_keeps_its_own() {
        String first = prepared(check());
        as("staff", first, WIZARD, wizard());
        office.runDue();
        as("staff", first, ACTIVATE, activated("ACTIVATED"));
        Map<String, Object> check = check();
        check.remove("accountStatus");
        String second = second(check);
        name(second);
        as("staff", second, INVITE, invited());
        office.runDue();
        office.press(
                CaseStages.linkTo(office, "jan@piekarnia.example"),
                Map.of("action", "trouble", "name", "Jan", "reason", "Mamy konto główne"));

        as(
                "staff",
                second,
                TROUBLE,
                with(cause("SECOND_MAIN_ACCOUNT"), "keptBy", "CLIENT", "keptEmail", "glowne@piekarnia.example"));

        assertThat(exchanges.get(second).holder()).isEqualTo(Holder.CLIENT);
        assertThat(exchanges.get(second).contractReference()).isNull();
        assertThat(office.tasks(second)).containsExactlyInAnyOrder(JOIN, ORDER);
        MainAccount stays = accounts.ofOffice().orElseThrow();
        assertThat(exchanges.get(first).mainAccount()).isEqualTo(stays.id());
        assertThat(stays.contractReference()).isEqualTo("SC-4711");
        assertThat(exchanges.get(first).contractReference()).isEqualTo("SC-4711");
    }

    @Test
    void is_set_up_by_the_second_client_when_the_first_is_given_up_before() {
        String first = prepared(check());
        String second = second(check());

        office.cancel(first, "The client leaves");
        as("manager", first, SETTLE_ORDER, Map.of("orderSettled", "Sage takes it back"));

        assertThat(office.tasks(second)).containsExactly(NAME);
        name(second);
        assertThat(office.tasks(second)).containsExactly(ORDER);
    }

    @Test
    void does_not_lend_the_subscription_of_one_client_to_the_next() {
        String first = prepared(with(check(), "sagePayer", "CLIENT", "subscriptionStanding", "NOT_NOTED"));
        as("staff", first, NOTE, ordered());
        office.sendMails();
        as("staff", first, WIZARD, wizard());
        office.runDue();
        as("staff", first, ACTIVATE, activated("ACTIVATED"));
        Map<String, Object> check = check();
        check.remove("accountStatus");

        String second = second(check);
        name(second);
        as("manager", second, ORDER, with(ordered(), "contractReference", "SC-9", "packageName", "Pakiet 100"));

        assertThat(exchanges.get(first).contractReference()).isEqualTo("SC-4711");
        assertThat(exchanges.get(second).contractReference()).isEqualTo("SC-9");
        assertThat(accounts.ofOffice().orElseThrow().contractReference()).isEqualTo("SC-9");
    }
}
