package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.language.ProductTexts;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What can go wrong with Sage Connect")
class SageErrorsTest extends SageTest {

    @Test
    @DisplayName("§3.9 no. 1: NIPs that differ are shown both and corrected before anything else happens")
    void nips_differ() {
        String reference = checked(with(check(), "officeFileNip", OTHER_NIP));

        assertThat(office.tasks(reference)).containsExactly(CORRECT_NIP);
        assertThat(office.engine
                        .getTaskService()
                        .getVariables(office.task(reference, CORRECT_NIP).getId()))
                .containsEntry("nipInClientProgram", NIP)
                .containsEntry("nipInOfficeFile", OTHER_NIP);

        as("staff", reference, CORRECT_NIP, Map.of("nipWay", "REGISTER_ANEW"));
        assertThat(office.dueAt(reference, REGISTER_ANEW))
                .isAfter(office.clock.instant().plusSeconds(29L * 86_400));
        as(
                "staff",
                reference,
                REGISTER_ANEW,
                Map.of("registeredAnew", true, "licenceSettled", true, "registeredAnewOn", "2026-03-02"));
        as(
                "staff",
                reference,
                CORRECT_NIP,
                Map.of("nipWay", "CLIENT_FILE", "clientProgramNip", OTHER_NIP, "officeFileNip", NIP));
        assertThat(office.tasks(reference)).containsExactly(CORRECT_NIP);
        as(
                "staff",
                reference,
                CORRECT_NIP,
                Map.of("nipWay", "OFFICE_FILE", "clientProgramNip", NIP, "officeFileNip", "526-283-15-03"));

        assertThat(office.tasks(reference)).containsExactly(NAME);
        assertThat(office.count(reference, "evidence.sage.nipsEqual")).isOne();
    }

    @ParameterizedTest
    @DisplayName("§3.9 no. 2: a NIP that cannot be one is refused with the rule that it breaks")
    @CsvSource({
        "5262831504, does not fit the others",
        "1234567890, no check digit fits",
        "52628315, A NIP has 10 digits",
        "0000000000, never all zeros"
    })
    void no_nip(String nip, String sentence) {
        String reference = start();

        refused("staff", reference, CHECK, with(check(), "officeFileNip", nip), sentence);
    }

    @Test
    void two_equal_NIPs_of_another_client_are_refused() {
        String reference = start();

        refused(
                "staff",
                reference,
                CHECK,
                with(check(), "clientProgramNip", OTHER_NIP, "officeFileNip", OTHER_NIP),
                "The case has " + NIP);
    }

    @Test
    void the_NIP_of_the_office_is_never_that_of_the_client() {
        String reference = start();
        Map<String, Object> before = office.jdbc
                .sql("select country, national_id from office_profile")
                .query()
                .singleRow();
        locateOffice("PL", OTHER_NIP);
        try {
            refused(
                    "staff",
                    reference,
                    CHECK,
                    with(check(), "officeFileNip", OTHER_NIP),
                    OTHER_NIP + " is our own NIP");
        } finally {
            locateOffice(before.get("country"), before.get("national_id"));
        }
    }

    private void locateOffice(@Nullable Object country, @Nullable Object nationalId) {
        office.jdbc
                .sql("update office_profile set country = :country, national_id = :id")
                .param("country", country)
                .param("id", nationalId)
                .update();
    }

    @Test
    void a_client_of_another_country_is_refused_since_it_has_no_NIP() {
        String reference =
                office.start("staff", Forms.client(Map.of("product", "SAGE_CONNECT", "responsible", "staff")));

        refused("staff", reference, CHECK, check(), "needs a Polish client");
    }

    @Test
    @DisplayName("§3.9 no. 3: an account that is active already is a normal branch, for a colleague and on the page")
    void active_already() {
        String reference = invitedByOffice();

        as("staff", reference, ACTIVATE, activated("ALREADY_ACTIVE"));

        Participant receiver = participants.ofSide(reference, Holder.OFFICE).orElseThrow();
        assertThat(receiver.activation()).isEqualTo(Activation.ALREADY_ACTIVE);
        assertThat(receiver.isConnected()).isTrue();
        assertThat(office.open(link()).text()).contains("konto jest już aktywne", "moje konto było już aktywne");
    }

    @Test
    @DisplayName("§3.9 no. 4: an address of another company is replaced and invited again, or a manager allows it")
    void address_of_another_company() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Konto należy do innej firmy");
        assertThat(office.tasks(reference)).containsExactly(TROUBLE);
        Map<String, Object> other = with(cause("OTHER_COMPANY"), "addressWay", "REUSE", "addressOf", "SENDER");

        as("staff", reference, TROUBLE, other);
        as("manager", reference, REUSE, Map.of("reuseDecision", "OTHER_ADDRESS", "reuseReason", "Not ours"));
        as(
                "staff",
                reference,
                TROUBLE,
                with(other, "addressWay", "NEW_ADDRESS", "newAddress", "biuro@mleczarnia.example"));
        assertThat(office.tasks(reference)).containsExactly(INVITE_AGAIN);
        as("staff", reference, INVITE_AGAIN, Map.of("invitationSentAgain", true));

        office.sendMails();
        assertThat(office.lettersTo("biuro@mleczarnia.example")).isNotEmpty();
        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().email())
                .isEqualTo("biuro@mleczarnia.example");
    }

    @Test
    @DisplayName("§3.9 no. 4: a manager can allow that the account of another company is used")
    void address_is_reused() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Konto należy do innej firmy");

        as("staff", reference, TROUBLE, with(cause("OTHER_COMPANY"), "addressWay", "REUSE", "addressOf", "SENDER"));
        as("manager", reference, REUSE, Map.of("reuseDecision", "REUSE", "reuseReason", "Same owner"));

        assertThat(office.count(reference, "evidence.sage.reuseAllowed")).isOne();
        assertThat(office.open(link()).text()).contains("Przyjęcie zaproszenia");
    }

    @Test
    @DisplayName("§3.9 no. 5: a missing or lapsed activation mail is sent again, and silence is reminded of and told")
    void activation_mail_missing() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Nie ma wiadomości");

        as("staff", reference, TROUBLE, with(cause("MAIL_MISSING"), "addressOf", "SENDER"));
        as("staff", reference, INVITE_AGAIN, Map.of("invitationSentAgain", true));
        office.sendMails();
        int asked = office.lettersTo(ANNA).size();
        office.passDays(11);

        assertThat(office.lettersTo(ANNA)).hasSizeGreaterThan(asked);
        assertThat(office.subjectsTo(ANNA)).last().asString().contains("Przypomnienie");
        assertThat(office.subjectsTo("staff@fjordtall.example"))
                .anyMatch(subject -> subject.contains("Mleczarnia Anna"));
    }

    @Test
    @DisplayName(
            "§3.9 no. 6: after a wrong wizard option the configuration is deleted first, by a colleague or the client")
    void wrong_option() {
        String reference = prepared(check());
        as("staff", reference, WIZARD, notWorking("Chose Zostałem zaproszony"));
        as("staff", reference, TROUBLE, cause("WRONG_OPTION"));
        refused("staff", reference, WIZARD, with(wizard(), "configurationDeleted", false), "Usuń konfigurację");
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));

        saysItDoesNotWork("Wybrano Posiadam konto");
        as("staff", reference, TROUBLE, cause("WRONG_OPTION"));

        assertThat(office.open(link()).text()).contains("Najpierw proszę nacisnąć „Usuń konfigurację”");
        answerDone(reference);
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
    }

    @Test
    @DisplayName("§3.9 no. 6: where activating shows the wrong option, the office deletes and runs the wizard again")
    void wrong_option_seen_while_activating() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, notWorking("Zostałem zaproszony was chosen"));

        as("staff", reference, TROUBLE, cause("WRONG_OPTION"));

        assertThat(office.tasks(reference)).contains(WIZARD).doesNotContain(ACTIVATE);
        Map<String, Object> withoutDeleting = wizard();
        withoutDeleting.remove("configurationDeleted");
        refused("staff", reference, WIZARD, withoutDeleting, "Usuń konfigurację");
        as("staff", reference, WIZARD, wizard());
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        answerDone(reference);
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
    }

    @Test
    @DisplayName("§3.9 no. 6: where activating shows the wrong option, the client deletes and runs the wizard again")
    void wrong_option_seen_while_the_client_activates() {
        String reference = prepared(with(
                check(), "mainAccountHolder", "CLIENT", "sagePayer", "CLIENT", "subscriptionStanding", "NOT_NOTED"));
        as("staff", reference, NOTE, ordered());
        answerDone(reference);
        office.runDue();
        saysItDoesNotWork("Wybrałam Zostałem zaproszony");

        as("staff", reference, TROUBLE, cause("WRONG_OPTION"));

        assertThat(office.open(link()).text())
                .contains("Konfiguracja konta głównego w programie", "Najpierw proszę nacisnąć „Usuń konfigurację”");
        answerDone(reference);
        assertThat(office.open(link()).text())
                .contains("Aktywacja konta i wprowadzenie hasła")
                .doesNotContain("Usuń konfigurację");
    }

    @Test
    @DisplayName("§3.9 no. 7: a program that Sage Connect does not serve stops the case, with another way offered")
    void unsupported_program() {
        String reference = start();
        Map<String, Object> seen = Map.of(
                "clientProgram", "OTHER",
                "clientProgramOther", "Excel",
                "officeProgram", "Sage Symfonia 2.0 Finanse i Księgowość");
        as("staff", reference, CHECK, seen);
        as("staff", reference, OTHER_WAY, Map.of("otherWay", "PROGRAM_CHANGED", "otherWayNote", "Buys Handel"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
        as("staff", reference, CHECK, seen);

        as("staff", reference, OTHER_WAY, Map.of("otherWay", "FILES", "otherWayNote", "Sends files"));

        assertThat(office.tasks(reference)).containsExactly(Forms.WITHOUT_PATH);
    }

    @Test
    void a_program_that_ends_needs_a_manager_once() {
        String reference = start();
        as("staff", reference, CHECK, check());
        as("manager", reference, ACCEPT, Map.of("programAcceptance", "REFUSED", "acceptanceReason", "Too old"));
        as("staff", reference, OTHER_WAY, Map.of("otherWay", "PROGRAM_CHANGED", "otherWayNote", "Decided anew"));
        as("staff", reference, CHECK, check());
        as("manager", reference, ACCEPT, Map.of("programAcceptance", "ACCEPTED", "acceptanceReason", "Until 2027"));
        assertThat(office.tasks(reference)).containsExactly(NAME);

        String next = office.start("staff", with(client(), "clientName", "Piekarnia", "nationalId", OTHER_NIP));
        as(
                "staff",
                next,
                CHECK,
                with(
                        check(),
                        "clientProgramNip",
                        OTHER_NIP,
                        "officeFileNip",
                        OTHER_NIP,
                        "mainAccountHolder",
                        "CLIENT"));

        assertThat(office.tasks(next)).containsExactly(NAME);
    }

    @Test
    @DisplayName("§3.9 no. 8: without a subscription it goes back to the order")
    void no_subscription() {
        String reference = prepared(check());
        as("staff", reference, WIZARD, notWorking("Sage Connect is not ordered"));

        as("staff", reference, TROUBLE, cause("NO_SUBSCRIPTION"));
        assertThat(office.tasks(reference)).containsExactly(ORDER);
        as("manager", reference, ORDER, with(ordered(), "contractReference", "SC-4712"));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(WIZARD);
        assertThat(accounts.get(java.util.Objects.requireNonNull(
                                exchanges.get(reference).mainAccount()))
                        .contractReference())
                .isEqualTo("SC-4712");
    }

    @Test
    void a_client_who_does_not_order_lets_the_office_pay_with_its_manager() {
        String reference = prepared(with(check(), "sagePayer", "CLIENT"));
        office.press(link(), Forms.decline("Anna Nowak", "Za drogo"));
        as("staff", reference, SETTLE_ORDER_REFUSED, Map.of("orderWay", "OFFICE_PAYS", "orderNote", "Our offer"));

        as("manager", reference, ORDER, ordered());
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(WIZARD);
        assertThat(exchanges.get(reference).paidBy()).isEqualTo(Holder.OFFICE);
    }

    @Test
    @DisplayName("§3.9 no. 9: a failing test is tried again, after the network or the password was put right")
    void test_fails() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, notWorking("Test połączenia: no answer"));
        as("staff", reference, TROUBLE, with(cause("TEST_FAILED"), "testRepair", "NETWORK"));
        as("colleague", reference, NETWORK, Map.of("networkRight", true, "networkNote", "The proxy"));
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));

        saysItDoesNotWork("Test połączenia nie działa");
        as("staff", reference, TROUBLE, with(cause("TEST_FAILED"), "testRepair", "PASSWORD"));

        assertThat(office.open(link()).text()).contains("Hasło zostało zmienione");
    }

    @Test
    @DisplayName("§3.9 no. 10: the closing mail says what to do about documents that change after they were received")
    void later_changes() {
        proved();

        assertThat(office.lettersTo(ANNA).stream()
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .text())
                .contains("anulowany, usunięty lub zmieniony");
    }

    @Test
    @DisplayName("§3.9 no. 11: of two main accounts one stays; the other side deletes its own and is invited")
    void two_main_accounts() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Założyliśmy konto główne");

        as("staff", reference, TROUBLE, with(cause("SECOND_MAIN_ACCOUNT"), "keptBy", "OFFICE"));

        assertThat(office.open(link()).text()).contains("Usuń konfigurację", "Zostałem zaproszony do wymiany danych");
        assertThat(office.count(reference, "evidence.sage.trouble.SECOND_MAIN_ACCOUNT"))
                .isOne();
    }

    @Test
    @DisplayName(
            "§3.9 no. 11: where the invited side keeps its main account, the holder deletes its own and is invited")
    void the_other_main_account_stays() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Założyliśmy konto główne");
        Map<String, Object> kept = with(cause("SECOND_MAIN_ACCOUNT"), "keptBy", "CLIENT");
        refused("staff", reference, TROUBLE, with(kept, "keptEmail", "kim@fjordtall.example"), "office itself");

        as("staff", reference, TROUBLE, with(kept, "keptEmail", "glowne@mleczarnia.example"));
        assertThat(office.tasks(reference)).containsExactly(DELETE);
        as("staff", reference, DELETE, deleted());

        assertThat(office.caseOf(reference).path()).isEqualTo("sage-held-main-account");
        assertThat(exchanges.get(reference).holder()).isEqualTo(Holder.CLIENT);
        assertThat(exchanges.get(reference).contractReference()).isEqualTo("SC-4711");
        assertThat(accounts.ofOffice()).isEmpty();
        assertThat(office.open(link()).text())
                .contains("Zaproszenie osoby z naszego biura", "glowne@mleczarnia.example");
        answerDone(reference);
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(JOIN);
        as("staff", reference, JOIN, joined());
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
    }

    @Test
    @DisplayName("§3.9 no. 11: a further person is invited only, and no main account is given up for it any more")
    void a_further_person_after_two_main_accounts() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Założyliśmy konto główne");
        Map<String, Object> other = with(cause("SECOND_MAIN_ACCOUNT"), "keptBy", "CLIENT");
        as("staff", reference, TROUBLE, with(other, "keptEmail", "glowne@mleczarnia.example"));
        as("staff", reference, DELETE, deleted());
        answerDone(reference);
        office.runDue();
        as("staff", reference, JOIN, joined());
        office.runDue();
        prove(reference);

        office.startForm(
                "staff",
                "manage-sage-exchange",
                Map.of(
                        "exchangeWish",
                        "PERSON",
                        "managedExchange",
                        reference,
                        "managedBecause",
                        "The client asks",
                        "furtherSide",
                        "CLIENT",
                        "furtherName",
                        "Ewa",
                        "furtherEmail",
                        "ewa@mleczarnia.example"));

        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().isConnected())
                .isFalse();
        answerDone(reference);
        office.runDue();
        String ewa = CaseStages.linkTo(office, "ewa@mleczarnia.example");
        assertThat(office.open(ewa).text()).doesNotContain("Usuń konfigurację");
        office.press(ewa, Map.of("action", "trouble", "name", "Ewa", "reason", "Mamy konto główne"));
        refused(
                "staff",
                reference,
                TROUBLE,
                with(cause("SECOND_MAIN_ACCOUNT"), "keptBy", "OFFICE", "keptEmail", "biuro@fjordtall.example"),
                "so this one stays");
    }

    @Test
    @DisplayName("A client who declined before ticking anything off can go on with the steps, and is done")
    void declined_and_done_after_all() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        office.press(link(), Map.of("action", "decline", "name", "Anna Nowak", "reason", "Nie teraz"));

        answerDone(reference);
        office.runDue();

        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
    }

    @Test
    @DisplayName("§3.9 no. 4 and 5: the main account itself gets another address, and its mail is asked for once more")
    void main_account_has_another_address() {
        String reference = prepared(with(
                check(),
                "mainAccountHolder",
                "CLIENT",
                "accountStatus",
                "NOT_REGISTERED",
                "sagePayer",
                "CLIENT",
                "subscriptionStanding",
                "NOT_NOTED"));
        as("staff", reference, NOTE, ordered());
        saysItDoesNotWork("Adres należy do innej firmy");
        Map<String, Object> other = with(
                cause("OTHER_COMPANY"),
                "addressWay",
                "NEW_ADDRESS",
                "addressOf",
                "MAIN_ACCOUNT",
                "newAddress",
                "glowne@mleczarnia.example");
        refused(
                "staff",
                reference,
                TROUBLE,
                with(other, "newAddress", "biuro@fjordtall.example"),
                "address of the office itself");
        refused("staff", reference, TROUBLE, with(other, "newAddress", ANNA), "Two addresses are the same");

        as("staff", reference, TROUBLE, other);
        assertThat(office.open(link()).text())
                .contains("podając adres glowne@mleczarnia.example")
                .doesNotContain("w spamie");
        saysItDoesNotWork("Nie ma wiadomości");
        as("staff", reference, TROUBLE, with(cause("MAIL_MISSING"), "addressOf", "MAIN_ACCOUNT"));

        assertThat(office.open(link()).text()).contains("na adres glowne@mleczarnia.example, także w spamie");
        assertThat(office.count(reference, "evidence.sage.mainAddressChanged")).isOne();
    }

    @Test
    void who_sits_where_it_does_not_work_stands_in_the_tasks_with_whom_to_call() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Test połączenia nie działa");

        assertThat(shown(reference, TROUBLE))
                .containsEntry("troublePerson", "The client, Anna Nowak (anna@mleczarnia.example)")
                .containsEntry("sittingWords", "accepting the invitation")
                .containsEntry("mainAccountEmail", MAIN)
                .containsEntry("callWords", "Anna Nowak, +48 22 555 12 12");
        as("staff", reference, TROUBLE, with(cause("TEST_FAILED"), "testRepair", "NETWORK"));
        assertThat(shown(reference, NETWORK)).containsEntry("callWords", "Anna Nowak, +48 22 555 12 12");
        as("colleague", reference, NETWORK, Map.of("networkRight", true, "networkNote", "The proxy"));
        saysItDoesNotWork("Nie ma wiadomości");
        as("staff", reference, TROUBLE, with(cause("MAIL_MISSING"), "addressOf", "SENDER"));
        assertThat(shown(reference, INVITE_AGAIN))
                .containsEntry("mainAccountEmail", MAIN)
                .containsEntry("participantEmail", ANNA)
                .containsEntry("holderCallWords", null);
    }

    private Map<String, Object> shown(String reference, String task) {
        Map<String, Object> shown = office.engine
                .getTaskService()
                .getVariables(office.task(reference, task).getId());
        shown.replaceAll((name, value) -> value instanceof String stored ? ProductTexts.inEnglish(stored) : value);
        return shown;
    }

    @Test
    @DisplayName("§3.9 no. 12: more rights than the default are a finding that is reset before the exchange is proved")
    void too_many_rights() {
        String reference = connected();
        as("staff", reference, RIGHTS, Map.of("rightsFound", "MORE", "rightsNote", "Anna may administer"));
        assertThat(office.tasks(reference)).containsExactly(RESET);

        as("staff", reference, RESET, Map.of("rightsReset", true, "loggedOnAgain", true));
        office.runDue();

        assertThat(exchanges.get(reference).rightsFinding()).isEqualTo("Anna may administer");
        assertThat(exchanges.get(reference).rightsResetAt()).isNotNull();
        assertThat(office.open(link()).text()).contains("zalogować się ponownie");
    }

    @Test
    void what_works_after_all_ends_the_search() {
        String reference = invitedByOffice();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        saysItDoesNotWork("Nie ma wiadomości");
        assertThat(office.tasks(reference)).containsExactly(TROUBLE);

        answerDone(reference);
        office.runDue();

        assertThat(office.tasks(reference)).containsExactly(RIGHTS);
    }

    @Test
    void a_document_that_is_not_there_is_sent_and_looked_for_again() {
        String reference = connected();
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        office.runDue();
        saysItDoesNotWork("Status: w trakcie wysyłania");
        as("staff", reference, TROUBLE, with(cause("TEST_FAILED"), "testRepair", "RETRY"));
        answerDone(reference);
        as("staff", reference, READ, notWorking("Nothing waits"));

        as("staff", reference, TROUBLE, cause("NOT_SENT"));
        assertThat(office.tasks(reference)).doesNotContain(READ);
        assertThat(office.open(link()).text()).contains("Wysłanie pierwszego dokumentu", "wysłać dokument jeszcze raz");
        answerDone(reference);
        as("staff", reference, READ, notWorking("It cannot be booked"));
        as("staff", reference, TROUBLE, cause("OTHER"));
        as("staff", reference, READ, with(read(), "clientFrequency", "30 minut"));
        office.runDue();
        assertThat(office.open(link()).text()).doesNotContain("wysłać dokument jeszcze raz");
        answerDone(reference);
        office.runDue();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().syncFrequency())
                .isEqualTo("30 minut");
    }

    @Test
    void that_nothing_was_sent_is_no_cause_before_anything_was_asked_for() {
        String reference = prepared(check());
        as("staff", reference, WIZARD, notWorking("Nothing happens"));

        refused("staff", reference, TROUBLE, cause("NOT_SENT"), "No document was asked for yet");
    }

    @ParameterizedTest
    @CsvSource({
        "receiverEmail, anna@mleczarnia.example, Two addresses are the same",
        "senderEmail, sage@fjordtall.example, office",
        "accountNip, 8567346215, The NIP on the account is not that of the client",
        "accountNip, 8567346216, does not fit the others"
    })
    void a_warning_needs_a_reason(String field, String value, String sentence) {
        String reference = checked(check());

        refused("staff", reference, NAME, with(accounts(), field, value), sentence);
    }

    @Test
    void a_warning_is_accepted_with_a_reason() {
        String reference = checked(check());

        as(
                "staff",
                reference,
                NAME,
                with(accounts(), "receiverEmail", MAIN, "warningAccepted", "One person does both"));

        assertThat(exchanges.get(reference).warningAccepted()).isEqualTo("One person does both");
    }
}
