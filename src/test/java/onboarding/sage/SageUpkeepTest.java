package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import onboarding.engine.form.FormRefusedException;
import onboarding.sage.Programs.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exchange over Sage Connect")
class SageUpkeepTest extends SageTest {

    @Test
    void that_is_cancelled_is_undone_in_both_programs_and_its_order_settled() {
        String reference = invitedByOffice();

        office.cancel(reference, "The client leaves");
        office.sendMails();
        assertThat(office.subjectsTo(ANNA)).last().asString().contains("zatrzymaliśmy");
        as("staff", reference, DELETE, deleted());
        as("manager", reference, SETTLE_ORDER, Map.of("orderSettled", "Sage takes it back"));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(exchanges.get(reference).endedAt()).isNotNull();
        assertThat(exchanges.get(reference).endedBecause()).isEqualTo("The client leaves");
    }

    @Test
    void that_is_cancelled_before_anything_was_set_up_leaves_nothing_to_do() {
        String reference = checked(check());

        office.cancel(reference, "Misunderstanding");

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
    }

    @Test
    void moves_to_the_path_that_fits() {
        String reference = prepared(check());

        office.changePath(reference, "MAIN_ACCOUNT_NOT_REGISTERED", "There is no account after all");
        as("staff", reference, REGISTER, registered());
        office.sendMails();
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        answerDone(reference);
        office.runDue();

        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
        assertThat(office.jdbc
                        .sql("select count(*) from mail_outbox where template = 'onboarding-stopped'")
                        .query(Long.class)
                        .single())
                .as("the client is not told that everything has stopped")
                .isZero();
    }

    @Test
    void is_compared_once_more_when_the_number_of_the_client_was_put_right() {
        String reference = invitedByOffice();

        office.correct(reference, Map.of("nationalId", OTHER_NIP));

        assertThat(office.tasks(reference)).contains(COMPARE);
        refused(
                "staff",
                reference,
                COMPARE,
                Map.of("clientProgramNip", OTHER_NIP, "officeFileNip", NIP),
                "Sage Connect then carries nothing");
        as("staff", reference, COMPARE, Map.of("clientProgramNip", OTHER_NIP, "officeFileNip", OTHER_NIP));
        assertThat(exchanges.get(reference).officeFileNip()).isEqualTo(OTHER_NIP);
    }

    @Test
    void is_compared_once_more_also_before_anybody_is_named_and_shows_the_number_that_was_corrected_last() {
        String reference = checked(check());

        office.correct(reference, Map.of("nationalId", "1234563218"));
        office.correct(reference, Map.of("nationalId", OTHER_NIP));

        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(NAME, COMPARE);
        assertThat(office.engine
                        .getTaskService()
                        .getVariable(office.task(reference, COMPARE).getId(), "nipOfCase"))
                .isEqualTo(OTHER_NIP);
    }

    @Test
    void is_looked_after_once_it_works() {
        String reference = proved();

        manage(reference, "PASSWORD");
        office.complete(
                "staff",
                reference,
                "Enter the password again",
                Map.of("ending", "NOT_APPLICABLE", "endingNote", "It was right"));
        assertThat(office.count(reference, "evidence.sage.done.PASSWORD")).isZero();
        assertThat(office.count(reference, "evidence.sage.upkeepNotNeeded")).isOne();
        manage(reference, "PASSWORD");
        as(
                "staff",
                reference,
                "Enter the password again",
                Map.of("passwordEnteredAgain", true, "connectionTested", true));
        manage(reference, "FREQUENCY");
        as(
                "staff",
                reference,
                "Change the frequency",
                Map.of("frequencyOf", "CLIENT", "syncFrequency", "15 minut", "frequencySaved", true));
        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().syncFrequency())
                .isEqualTo("15 minut");
        manage(reference, "END");
        as("staff", reference, "End the exchange", ended());
        as("manager", reference, SETTLE_ORDER, Map.of("orderSettled", "Kept for the next client"));

        assertThat(office.entries(reference, "evidence.sage.done.FREQUENCY")).hasSize(1);
        assertThat(exchanges.get(reference).endedBecause()).isEqualTo("The client asks");
        assertThat(exchanges.working()).isEmpty();
    }

    private void manage(String reference, String wish) {
        office.startForm(
                "staff",
                "manage-sage-exchange",
                Map.of("managedExchange", reference, "exchangeWish", wish, "managedBecause", "The client asks"));
    }

    @Test
    void of_the_office_is_set_up_by_itself_once_and_colleagues_join_it() {
        String reference = referenceOf(office.startForm("staff", "set-up-sage-account", setUp()));
        assertThatThrownBy(() -> office.startForm("colleague", "set-up-sage-account", setUp()))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("in case " + reference);
        as("manager", reference, ORDER, ordered());
        as("staff", reference, REGISTER, registered());
        office.sendMails();
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        office.runDue();

        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(accounts.ofOffice().orElseThrow().email()).isEqualTo(MAIN);

        Map<String, Object> colleague = with(
                setUp(),
                "situation",
                "MAIN_ACCOUNT_HELD",
                "receiver",
                "colleague",
                "receiverEmail",
                "kim@fjordtall.example");
        colleague.remove("mainAccountEmail");
        colleague.remove("subscriptionStanding");
        assertThatThrownBy(
                        () -> office.startForm("staff", "set-up-sage-account", with(colleague, "receiverEmail", MAIN)))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("Two addresses are the same");
        String second = referenceOf(office.startForm("staff", "set-up-sage-account", colleague));
        office.sendMails();
        as("staff", second, INVITE, invited());
        office.runDue();
        as("staff", second, JOIN, joined());
        office.runDue();
        assertThat(office.files.get(second).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    static Map<String, Object> setUp() {
        return new HashMap<>(Map.of(
                "situation", "MAIN_ACCOUNT_NOT_REGISTERED",
                "mainAccountEmail", MAIN,
                "subscriptionStanding", "NONE",
                "officeProgram", "Sage Symfonia 2.0 Finanse i Księgowość",
                "receiver", "staff",
                "receiverEmail", "odbior@fjordtall.example",
                "responsible", "staff",
                "readyOn", "2026-04-01"));
    }

    @Test
    void knows_the_programs_that_an_administrator_adds() {
        WebClient admin = WebClient.signedIn(port, DemoAccount.ADMIN);
        try {
            admin.submit(
                    "/office/sage-programs",
                    "/office/sage-programs",
                    Map.of("name", "Symfonia eFaktura", "side", "SENDER"));

            assertThat(admin.get("/office/sage-programs").body()).contains("Symfonia eFaktura", "Support ends");
            assertThat(programs.named("Symfonia eFaktura"))
                    .hasValueSatisfying(program -> assertThat(program.side()).isEqualTo(Side.SENDER));
            assertThat(programs.add("symfonia efaktura", Side.SENDER, false)).isFalse();
            assertThat(WebClient.signedIn(port, DemoAccount.STAFF)
                            .get("/office/sage-programs")
                            .statusCode())
                    .isEqualTo(403);
        } finally {
            office.jdbc
                    .sql("delete from sage_program where name = 'Symfonia eFaktura'")
                    .update();
        }
    }
}
