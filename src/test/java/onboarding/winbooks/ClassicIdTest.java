package onboarding.winbooks;

import static onboarding.process.Forms.APPROVE;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SEE_TO_MAIL;
import static onboarding.winbooks.WinBooksForms.CHECK;
import static onboarding.winbooks.WinBooksForms.CREATE;
import static onboarding.winbooks.WinBooksForms.DEACTIVATE;
import static onboarding.winbooks.WinBooksForms.JAN;
import static onboarding.winbooks.WinBooksForms.NAME;
import static onboarding.winbooks.WinBooksForms.NEW_PASSWORD;
import static onboarding.winbooks.WinBooksForms.NOT_CREATED;
import static onboarding.winbooks.WinBooksForms.REPAIR_ACCESS;
import static onboarding.winbooks.WinBooksForms.REPAIR_LICENCE;
import static onboarding.winbooks.WinBooksForms.SETTLE_ACCESS;
import static onboarding.winbooks.WinBooksForms.TAKE_BACK;
import static onboarding.winbooks.WinBooksForms.person;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.Letter;
import onboarding.secret.Vault;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A WinBooks-ID for a colleague (Classic)")
class ClassicIdTest extends WinBooksTest {

    @Autowired
    private Vault vault;

    @Test
    void leads_from_the_request_to_work_with_the_right_dossiers() {
        String reference = requestJan();
        create(reference);
        press(letter("/s/"), Map.of());
        press(letter("/c/"), Map.of("action", "done", "name", "Jan Janssens"));
        as("staff", reference, CHECK, WinBooksForms.right(licenceName()));
        office.sendMails();

        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
        assertThat(jan(reference).delivery()).isEqualTo(Delivery.ONE_TIME_LINK);
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.subjectsTo(JAN)).anyMatch(subject -> subject.contains("is klaar"));
    }

    @Test
    void reaches_a_colleague_who_speaks_french_in_french() {
        String reference = request(List.of(with(WinBooksForms.jan(), "personLanguage", "fr")));
        create(reference);

        assertThat(letter("/c/").subject()).startsWith("Votre WinBooks-ID chez");
        assertThat(office.open(letter("/c/").link()).text())
                .contains("lang=\"fr\"", "Dossier – WinBooks ID", "C’est fait", "Je le ferai un autre jour");
        assertThat(letter("/s/").subject()).startsWith("Votre mot de passe");
        assertThat(office.open(letter("/s/").link()).text())
                .containsPattern("Disponible jusqu’au \\d+ \\p{L}+ 2026 à \\d\\d:\\d\\d");
    }

    @Test
    void of_one_person_waits_for_nobody_else() {
        String reference = request(List.of(WinBooksForms.jan(), person("Els", "Maes", "els@fjordtall.example")));
        assertThat(office.tasks(reference)).containsExactly(CREATE, CREATE);
        String elsesTask = office.openTasks(reference).stream()
                .filter(task ->
                        "Els Maes".equals(office.engine.getTaskService().getVariable(task.getId(), "personName")))
                .findFirst()
                .orElseThrow()
                .getId();
        office.completeTask(
                "colleague",
                elsesTask,
                Map.of("ending", "DONE", "portalOutcome", "NOT_SAVED", "notSavedWords", "ID exists"));
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(CREATE, NOT_CREATED);
        create(reference);
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(NOT_CREATED, RECORD);
    }

    @Test
    @DisplayName("§2.8 no. 1: is unique: an address that somebody has is refused")
    void is_unique() {
        String reference =
                referenceOf(office.startForm("staff", "request-winbooks-ids", WinBooksForms.request(readyLicence())));
        as("staff", reference, NAME, with(WinBooksForms.jan(), "anotherPerson", true));
        refused(
                "staff",
                reference,
                NAME,
                WinBooksForms.jan(),
                "Jan Janssens has this WinBooks-ID, see case " + reference);
    }

    @Test
    @DisplayName("§2.8 no. 1: that exists already is linked when it is the same person, without a new password")
    void is_linked() {
        String reference = notSaved();
        as("colleague", reference, NOT_CREATED, Map.of("notCreatedOutcome", "LINKED", "linkedBy", "Dirk De Verdeler"));
        assertThat(jan(reference).stage()).isEqualTo(UserStage.LINKED);
        assertThat(jan(reference).delivery()).isEqualTo(Delivery.KNOWN_ALREADY);
        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.lettersTo(JAN)).isEmpty();
    }

    @Test
    @DisplayName("§2.8 no. 1: that belongs to somebody else gives way to another address")
    void gives_way() {
        String reference = notSaved();
        as(
                "colleague",
                reference,
                NOT_CREATED,
                Map.of("notCreatedOutcome", "TRY_AGAIN", "otherAddress", "jan.janssens@fjordtall.example"));
        assertThat(jan(reference).winbooksId()).isEqualTo("jan.janssens@fjordtall.example");
        assertThat(office.tasks(reference)).containsExactly(CREATE);
        assertThat(users.holderOf(JAN)).isEmpty();
    }

    @Test
    void that_nobody_needs_any_more_is_dropped_with_a_reason_and_frees_the_address() {
        String reference = notSaved();
        as("colleague", reference, NOT_CREATED, Map.of("notCreatedOutcome", "DROP", "droppedBecause", "Jan has left"));
        assertThat(jan(reference).stage()).isEqualTo(UserStage.DROPPED);
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(users.holderOf(JAN)).isEmpty();
    }

    @Test
    @DisplayName("§2.8 no. 2: is not saved before its password was made on its page")
    void needs_a_password() {
        String reference = requestJan();
        refused(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()),
                "Make the password on its page first");
    }

    @Test
    @DisplayName("§2.8 no. 2: is not saved after the task was with somebody else, before a new password was made")
    void needs_a_password_of_whoever_has_the_task() {
        String reference = requestJan();
        makePassword(reference, CREATE);
        String task = office.task(reference, CREATE).getId();
        office.engine.getTaskService().setAssignee(task, "admin");
        office.engine.getTaskService().setAssignee(task, "colleague");
        refused(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()),
                "Make the password on its page first");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "wantedLevel, USER, '§2.8 no. 3: Gebruiker is for clients. Choose Power User or Administrator'",
        "wantedRoles, Connect.Accountant, '§2.8 no. 4: Missing: View.Admin'",
        "wantedDossiers, '', '§2.9: Name at least one dossier'",
        "wantedLicence, Ander Kantoor, '§2.8 no. 9: “Ander Kantoor”, our licence is'",
        "passwordBy, PORTAL, '§2.8 no. 8: nobody tells the person'",
        "wantedId, info@fjordtall.example, '§2.2: looks like a shared mailbox'"
    })
    void is_refused(String field, String value, String rule) {
        String reference =
                referenceOf(office.startForm("staff", "request-winbooks-ids", WinBooksForms.request(readyLicence())));
        refused("staff", reference, NAME, with(WinBooksForms.jan(), field, value), rule.split(": ", 2)[1]);
        assertThat(users.ofCase(reference)).isEmpty();
    }

    @Test
    void asks_about_the_next_person_with_an_empty_form() {
        String reference =
                referenceOf(office.startForm("staff", "request-winbooks-ids", WinBooksForms.request(readyLicence())));
        as("staff", reference, NAME, with(WinBooksForms.jan(), "anotherPerson", true));
        assertThat(office.engine
                        .getTaskService()
                        .getVariables(office.task(reference, NAME).getId()))
                .doesNotContainKeys(WinBooksForms.jan().keySet().toArray(String[]::new));
    }

    @Test
    void compares_roles_without_regard_to_case_or_blanks() {
        String reference = request(List.of(with(WinBooksForms.jan(), "wantedRoles", "connect. accountant;view.admin")));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @ParameterizedTest
    @CsvSource({"wantedLevel, ADMINISTRATOR", "allDossiers, true"})
    void that_shows_more_than_usual_needs_a_manager(String field, String value) {
        Object wanted = field.equals("allDossiers") ? (Object) true : value;
        String reference = request(List.of(with(WinBooksForms.jan(), field, wanted)));
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @Test
    void that_a_manager_refuses_is_given_with_less() {
        String reference = request(List.of(with(WinBooksForms.jan(), "allDossiers", true, "notifyAllDossiers", true)));
        office.complete(
                "manager",
                reference,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "Two are enough"));
        as(
                "staff",
                reference,
                SETTLE_ACCESS,
                Map.of("accessOutcome", "AGREED", "settledLevel", "POWER_USER", "settledDossiers", "Café Central"));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
        assertThat(jan(reference).access().dossiers()).containsExactly("Café Central");
    }

    @Test
    void that_a_manager_asks_for_after_a_refusal_is_decided_by_somebody_else() {
        String reference = request(List.of(with(WinBooksForms.jan(), "allDossiers", true)));
        office.complete(
                "manager",
                reference,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "Two are enough"));
        String settle = office.task(reference, SETTLE_ACCESS).getId();
        office.as("manager", () -> {
            office.engine.getTaskService().setAssignee(settle, "manager");
            return settle;
        });
        as(
                "manager",
                reference,
                SETTLE_ACCESS,
                Map.of("accessOutcome", "AGREED", "settledLevel", "ADMINISTRATOR", "settledAllDossiers", true));
        assertThatThrownBy(() -> office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void for_a_mailbox_that_looks_shared_is_given_when_it_is_one_person_s_alone() {
        String reference =
                request(List.of(with(WinBooksForms.jan(), "wantedId", "info@fjordtall.example", "ownMailbox", true)));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @Test
    void with_notifications_for_all_dossiers_needs_no_manager() {
        String reference = request(List.of(with(WinBooksForms.jan(), "notifyAllDossiers", true)));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @Test
    @DisplayName("§2.8 no. 4: with a missing role or a foreign dossier is put right before it is ready")
    void is_put_right() {
        String reference = loggedOn();
        Map<String, Object> right = WinBooksForms.right(licenceName());
        refused("staff", reference, CHECK, with(right, "rolesShown", "Connect.Accountant"), "Missing: View.Admin");
        refused("staff", reference, CHECK, with(right, "dossiersShown", "Café Central"), "Bakkerij Peeters");
        refused(
                "staff",
                reference,
                CHECK,
                with(right, "dossiersShown", "Café Central\nBakkerij Peeters\nGarage Maes"),
                "without having been asked for: Garage Maes");
        refused("staff", reference, CHECK, with(right, "levelShown", "ADMINISTRATOR"), "shows Administrator");
        refused("staff", reference, CHECK, with(right, "connectOpens", false), "only once Connect opens");
        as("staff", reference, CHECK, Map.of("checkOutcome", "DIFFERS", "accessDifference", "View.Admin is missing"));
        as("colleague", reference, REPAIR_ACCESS, Map.of("repairedHow", "Left the group"));
        as("staff", reference, CHECK, right);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
    }

    @Test
    @DisplayName("§2.8 no. 10: is not ready while the Windows user has no ID in Classic")
    void is_entered_in_classic() {
        String reference = loggedOn();
        refused(
                "staff",
                reference,
                CHECK,
                with(WinBooksForms.right(licenceName()), "classicKnowsId", false),
                "WinBooks Classic warns");
    }

    @Test
    @DisplayName(
            "§2.8 no. 2: whose password the Portaal itself refuses gets another one, and the rule is on the time line")
    void whose_password_is_refused() {
        String reference = requestJan();
        makePassword(reference, CREATE);
        as("colleague", reference, CREATE, Map.of("portalOutcome", "PASSWORD_REFUSED", "refusedRule", "KINDS"));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
        refused(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()),
                "Make the password on its page first");
        create(reference);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.CREATED);
    }

    @Test
    @DisplayName("§2.8 no. 5: waits for WinBooks where the licence is missing")
    void waits_for_the_licence() {
        String reference = requestJan();
        as(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "LICENCE_MISSING", "notSavedWords", "No licence found"));
        as("manager", reference, REPAIR_LICENCE, Map.of("licenceRight", true));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @Test
    @DisplayName("§2.8 no. 9: is not saved in a licence with another name")
    void stops_at_another_licence() {
        String reference = requestJan();
        makePassword(reference, CREATE);
        refused(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "SAVED", "licenceShown", "Ander Kantoor"),
                "Stop: the wrong licence is selected");
    }

    @Test
    @DisplayName("§2.8 no. 8: whose password nobody fetched in time gets a new one")
    void gets_a_new_password() {
        String reference = requestJan();
        create(reference);
        office.clock.advance(java.time.Duration.ofDays(4));
        vault.forgetOverdue();
        assertThat(office.tasks(reference)).containsExactly(NEW_PASSWORD);
        refused(
                "colleague",
                reference,
                NEW_PASSWORD,
                Map.of("newPasswordOutcome", "NEW_PASSWORD"),
                "Make the password on its page first");
        makePassword(reference, NEW_PASSWORD);
        as("colleague", reference, NEW_PASSWORD, Map.of("newPasswordOutcome", "NEW_PASSWORD"));
        office.sendMails();
        List<Letter> links = lettersWith("/s/");
        assertThat(links).hasSize(2);
        assertThat(office.press(links.get(1).link(), Map.of()).text()).contains("<output");
    }

    @Test
    void whose_password_s_link_came_back_goes_to_no_other_address_but_gets_a_new_password() {
        String reference = created();
        Map<String, Object> elsewhere = Map.of(
                "sortOutMailOutcome", "CORRECT_ADDRESS",
                "correctedContactName", "Mallory",
                "correctedContactEmail", "mallory@evil.example");
        office.failToSend();
        refused("staff", reference, SEE_TO_MAIL, elsewhere, "only one person may see");
        as(
                "staff",
                reference,
                SEE_TO_MAIL,
                Map.of("sortOutMailOutcome", "TOLD_OTHERWISE", "toldHow", "Jan was called: the address is wrong"));
        assertThat(office.tasks(reference)).containsExactly(NEW_PASSWORD);
        makePassword(reference, NEW_PASSWORD);
        refused(
                "colleague",
                reference,
                NEW_PASSWORD,
                Map.of("newPasswordOutcome", "NEW_PASSWORD", "newWinbooksId", "colleague@fjordtall.example"),
                "Kim Colleague has this WinBooks-ID");
        as(
                "colleague",
                reference,
                NEW_PASSWORD,
                Map.of("newPasswordOutcome", "NEW_PASSWORD", "newWinbooksId", "jan.janssens@fjordtall.example"));
        office.sendMails();
        assertThat(jan(reference).winbooksId()).isEqualTo("jan.janssens@fjordtall.example");
        Letter link = office.lettersTo("jan.janssens@fjordtall.example").get(0);
        assertThat(office.press(link.link(), Map.of()).text()).contains("jan.janssens@fjordtall.example", "<output");
    }

    @Test
    void whose_password_lapses_while_its_mail_is_stuck_gets_a_new_one() {
        String reference = created();
        office.clock.advance(java.time.Duration.ofDays(4));
        vault.forgetOverdue();
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(NEW_PASSWORD);
    }

    @Test
    void that_is_dropped_after_it_was_created_is_taken_back_at_the_Portaal() {
        String reference = requestJan();
        create(reference);
        press(letter("/c/"), Map.of("action", "decline", "name", "Jan", "reason", "I leave"));
        as("colleague", reference, NEW_PASSWORD, Map.of("newPasswordOutcome", "DROP"));
        as(
                "colleague",
                reference,
                TAKE_BACK,
                Map.of("droppedBecause", "Jan leaves", "userDeactivated", true, "dossiersTaken", true));
        office.runDue();
        assertThat(jan(reference).stage()).isEqualTo(UserStage.UNDONE);
        assertThat(jan(reference).endedBecause()).isEqualTo("Jan leaves");
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    @DisplayName("§2.8 no. 8: that does not work for the person gets a new password")
    void that_does_not_work() {
        String reference = requestJan();
        create(reference);
        press(letter("/c/"), Map.of("action", "trouble", "name", "Jan", "reason", "Password refused"));
        assertThat(office.tasks(reference)).containsExactly(NEW_PASSWORD);
        as("colleague", reference, NEW_PASSWORD, Map.of("newPasswordOutcome", "WORKS_AFTER_ALL"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(vault.find(reference, jan(reference).passwordSubject())).isEmpty();
    }

    @Test
    void that_the_Portaal_mails_is_only_announced_by_us() {
        String reference = request(List.of(with(WinBooksForms.jan(), "portalMails", true, "passwordBy", "PORTAL")));
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();
        assertThat(lettersWith("/s/")).isEmpty();
        assertThat(letter("/c/").text()).contains("Het Portaal stuurt u zelf de aanmeldgegevens");
        assertThat(jan(reference).delivery()).isEqualTo(Delivery.PORTAL_MAIL);
    }

    @Test
    void is_taken_away_when_the_case_is_cancelled() {
        String reference = requestJan();
        create(reference);
        office.cancel(reference, "Jan does not come");
        assertThat(office.press(letter("/s/").link(), Map.of()).status()).isEqualTo(410);
        as("colleague", reference, DEACTIVATE, Map.of("usersDeactivated", true, "dossiersTaken", true));
        assertThat(jan(reference).stage()).isEqualTo(UserStage.UNDONE);
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(users.holderOf(JAN)).isEmpty();
    }

    @Test
    @DisplayName("§2.8 no. 11: of somebody who leaves is taken away, and the address is free again")
    void is_taken_from_a_leaver() {
        String reference = ready();
        manage(reference, "LEAVER");
        Map<String, Object> taken =
                Map.of("userDeactivated", true, "dossiersTaken", true, "notificationsGoTo", "Els Maes");
        refused("colleague", reference, "Take the access away", with(taken, "dossiersTaken", false), "dossiers");
        as("colleague", reference, "Take the access away", taken);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.LEFT);
        assertThat(users.holderOf(JAN)).isEmpty();
        assertThat(users.ready()).extracting(WinBooksUser::winbooksId).doesNotContain(JAN);
    }

    @Test
    void whose_person_was_named_by_mistake_is_named_anew() {
        String reference = requestJan();
        office.reopen("staff", reference, "It is Jan Peeters");
        assertThat(office.tasks(reference)).containsExactly(NAME);
        as("staff", reference, NAME, person("Jan", "Peeters", JAN));
        office.runDue();
        assertThat(users.ofCase(reference)).extracting(WinBooksUser::lastName).containsExactly("Peeters");
        assertThat(office.tasks(reference)).containsExactly(CREATE);
    }

    @Test
    void that_stands_on_the_Portaal_is_not_taken_back_by_opening_the_task_again() {
        String reference = requestJan();
        makePassword(reference, CREATE);
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        assertThatThrownBy(() -> office.reopen("colleague", reference, "By mistake"))
                .hasMessageContaining("case.reopen.refused");
    }

    private void manage(String reference, String wish) {
        office.startForm(
                "staff",
                "manage-winbooks-id",
                Map.of(
                        "managedPerson",
                        String.valueOf(jan(reference).id()),
                        "idWish",
                        wish,
                        "managedBecause",
                        "Told by Jan"));
    }

    private String ready() {
        String reference = loggedOn();
        as("staff", reference, CHECK, WinBooksForms.right(licenceName()));
        office.sendMails();
        return reference;
    }

    /** The ID stands on the Portaal; its mails wait to leave. */
    private String created() {
        String reference = requestJan();
        makePassword(reference, CREATE);
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        return reference;
    }

    private String notSaved() {
        String reference = requestJan();
        as(
                "colleague",
                reference,
                CREATE,
                Map.of("portalOutcome", "NOT_SAVED", "notSavedWords", "This WinBooks ID exists already"));
        return reference;
    }

    private String loggedOn() {
        String reference = requestJan();
        create(reference);
        press(letter("/c/"), Map.of("action", "done", "name", "Jan Janssens"));
        return reference;
    }

    private void press(Letter letter, Map<String, String> fields) {
        assertThat(office.press(letter.link(), fields).status()).isEqualTo(200);
    }

    private Letter letter(String page) {
        return lettersWith(page).get(0);
    }

    private List<Letter> lettersWith(String page) {
        return office.lettersTo(JAN).stream()
                .filter(letter -> letter.text().contains("example" + page))
                .toList();
    }
}
