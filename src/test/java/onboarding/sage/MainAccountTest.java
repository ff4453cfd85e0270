package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.process.Forms;
import onboarding.process.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A main account of Sage Connect")
class MainAccountTest extends SageTest {

    @Test
    void of_the_office_brings_a_client_to_the_first_received_document() {
        String reference = proved();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        Exchange exchange = exchanges.get(reference);
        assertThat(exchange.hasEqualNips()).isTrue();
        assertThat(exchange.documentNumber()).isEqualTo("FS 1/2026");
        assertThat(exchange.provedAt()).isNotNull();
        assertThat(accounts.ofOffice().orElseThrow().packageName()).isEqualTo("Pakiet 50");
        assertThat(office.subjectsTo(ANNA)).last().asString().contains("Sage Connect działa");
        String page = WebClient.signedIn(port, DemoAccount.STAFF)
                .get("/clients/" + office.caseOf(reference).client().id())
                .body();
        assertThat(page)
                .contains(MAIN, "SC-4711", "Pakiet 50", NIP, "FS 1/2026", "60 minut", ANNA, "Handel (Sprzedaż)")
                .doesNotContain("??", "sage.");
        assertThat(office.ends(reference, "sage-main-account-registered")).containsExactly("endEvent_exchangeWorks");
    }

    @Test
    void tells_both_people_before_the_wizard_ends_and_lets_the_invited_side_begin_then() {
        String reference = prepared(check());

        assertThat(office.lettersTo(ANNA)).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("z serwisu Między Firmami", "link aktywacyjny"));
        assertThat(office.lettersTo("odbior@fjordtall.example")).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(WIZARD);

        as("staff", reference, WIZARD, wizard());
        office.runDue();

        assertThat(office.tasks(reference)).contains(ACTIVATE);
        assertThat(office.subjectsTo(ANNA)).last().asString().contains("następne kroki");
    }

    @Test
    void that_is_not_registered_is_registered_first() {
        String reference = prepared(with(check(), "accountStatus", "NOT_REGISTERED"));

        as("staff", reference, REGISTER, registered());
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(WIZARD);
        MainAccount account = accounts.get(
                java.util.Objects.requireNonNull(exchanges.get(reference).mainAccount()));
        assertThat(account.registeredAt()).isNotNull();
    }

    @Test
    void of_the_client_is_set_up_by_the_client_on_our_page_in_Polish() {
        String reference = prepared(
                with(check(), "mainAccountHolder", "CLIENT", "accountStatus", "NOT_REGISTERED", "sagePayer", "CLIENT"));

        assertThat(office.open(link()).text()).contains("Zamówienie Sage Connect", "lang=\"pl\"");
        answerDone(reference);
        as("staff", reference, NOTE, ordered());
        assertThat(office.open(link()).text()).contains("Założenie konta głównego", "Pakiet 50", MAIN);
        answerDone(reference);
        office.runDue();
        Page wizard = office.open(link());
        assertThat(wizard.text())
                .contains("Konfiguracja konta głównego w programie", "odbior@fjordtall.example", "Nigdy nie prosimy")
                .doesNotContain("??", "type=\"password\"");
        answerDone(reference);
        office.runDue();

        assertThat(office.tasks(reference)).contains(JOIN);
        as("staff", reference, JOIN, joined());
        answerDone(reference);
        office.runDue();
        prove(reference);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(accounts.ofOffice()).isEmpty();
    }

    @Test
    void keeps_each_tick_over_a_reload_and_is_done_only_with_all_of_them() {
        invitedByOffice();
        String link = link();

        office.press(link, Map.of("action", "tick", "step", "1"));

        assertThat(office.open(link).text()).contains("✓ Zrobione");
        assertThat(office.press(link, Map.of("action", "done", "name", "Anna Nowak")))
                .satisfies(page -> assertThat(page.status()).isEqualTo(422))
                .satisfies(page -> assertThat(page.text()).contains("Brakuje: 2, 3, 4, 5, 6, 7"));
        office.press(link, Map.of("action", "untick", "step", "1"));
        assertThat(office.open(link).text()).doesNotContain("✓ Zrobione");
        assertThat(office.press(link, Map.of("action", "tick", "step", "99")).status())
                .isEqualTo(422);
    }

    @Test
    void records_whether_the_client_activated_the_account_or_it_was_active_before() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        answerDone(reference);
        Participant sender = participants.ofSide(reference, Holder.CLIENT).orElseThrow();
        assertThat(sender.activation()).isEqualTo(Activation.ACTIVATED);
        assertThat(sender.activatedAt()).isEqualTo(office.clock.instant());
        assertThat(participants.ofSide(reference, Holder.OFFICE).orElseThrow().activatedAt())
                .isNotNull();

        String second = office.start(
                "staff",
                with(client(), "clientName", "Piekarnia", "nationalId", OTHER_NIP, "knownSituation", "NOT_KNOWN_YET"));
        Map<String, Object> check = with(check(), "clientProgramNip", OTHER_NIP, "officeFileNip", OTHER_NIP);
        check.remove("accountStatus");
        as("staff", second, CHECK, check);
        Map<String, Object> named = with(accounts());
        named.remove("mainAccountEmail");
        as("staff", second, NAME, named);
        office.sendMails();
        as("staff", second, INVITE, invited());
        office.runDue();
        assertThat(office.open(link()).text()).contains("moje konto było już aktywne");
        assertThat(office.open(link() + "?language=fr").text()).contains("mon compte était déjà actif");
        office.press(link(), Map.of("action", "tick", "step", "alreadyActive"));
        assertThat(office.entries(second, "evidence.confirmation.ticked"))
                .last()
                .satisfies(
                        entry -> assertThat(entry.details()).containsEntry("step", "@clientPage.sage.alreadyActive"));
        answerDone(second);
        sender = participants.ofSide(second, Holder.CLIENT).orElseThrow();
        assertThat(sender.activation()).isEqualTo(Activation.ALREADY_ACTIVE);
        assertThat(sender.activatedAt()).isNull();
    }

    @Test
    void names_the_colleague_who_saw_it_where_the_client_did_not_answer_on_the_page() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));

        office.complete("staff", reference, Forms.RECORD, Forms.staffAnswer("SEEN_AT_VENDOR", Map.of()));

        assertThat(office.entries(reference, "evidence.sage.connected"))
                .extracting(Entry::actor)
                .containsExactly(Actor.staff("staff"), Actor.staff("staff"));
        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().activation())
                .isEqualTo(Activation.TICKED_OFF);
    }

    @Test
    void of_the_client_that_works_already_invites_the_office() {
        String reference = prepared(with(
                check(),
                "mainAccountHolder",
                "CLIENT",
                "accountStatus",
                "SET_UP",
                "sagePayer",
                "CLIENT",
                "subscriptionStanding",
                "NOT_NOTED"));
        as("staff", reference, NOTE, ordered());
        assertThat(office.open(link()).text())
                .contains("Zaproszenie osoby z naszego biura", "odbior@fjordtall.example");
        answerDone(reference);
        office.runDue();

        assertThat(office.tasks(reference)).containsExactly(JOIN);
        as("staff", reference, JOIN, joined());
        office.runDue();
        prove(reference);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void of_the_office_serves_the_next_client_whose_file_the_colleague_connects_by_itself() {
        proved();
        String reference = nextClient();
        as("staff", reference, INVITE, invited());
        office.runDue();

        assertThat(exchanges.get(reference).mainAccount())
                .isEqualTo(accounts.ofOffice().orElseThrow().id());
        Participant receiver = participants.ofSide(reference, Holder.OFFICE).orElseThrow();
        assertThat(receiver.activation()).isEqualTo(Activation.ALREADY_ACTIVE);
        assertThat(receiver.isConnected()).isFalse();
        as("staff", reference, JOIN, with(joined(), "activation", "ALREADY_ACTIVE"));
        assertThat(participants.ofSide(reference, Holder.OFFICE).orElseThrow().isConnected())
                .isTrue();
    }

    @Test
    void leaves_nobody_connected_once_the_exchange_has_ended() {
        String first = proved();
        office.startForm(
                "staff",
                "manage-sage-exchange",
                Map.of("managedExchange", first, "exchangeWish", "END", "managedBecause", "The client leaves"));
        as("staff", first, "End the exchange", ended());
        as("manager", first, SETTLE_ORDER, Map.of("orderSettled", "Kept for the next client"));

        assertThat(participants.ofCase(first)).noneMatch(Participant::isConnected);
        assertThat(WebClient.signedIn(port, DemoAccount.STAFF)
                        .get("/clients/" + office.caseOf(first).client().id())
                        .body())
                .contains("FS 1/2026", "The office");
        assertThat(participants
                        .ofSide(nextClient(), Holder.OFFICE)
                        .orElseThrow()
                        .activation())
                .isNull();
    }

    private String nextClient() {
        String reference = office.start("staff", SageForms.nextClient());
        as("staff", reference, CHECK, nextCheck());
        as("staff", reference, NAME, nextAccounts());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(INVITE);
        return reference;
    }
}
