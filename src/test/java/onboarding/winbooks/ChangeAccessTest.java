package onboarding.winbooks;

import static onboarding.process.Forms.APPROVE;
import static onboarding.winbooks.WinBooksForms.CHECK;
import static onboarding.winbooks.WinBooksForms.JAN;
import static onboarding.winbooks.WinBooksForms.LOOK_FOR;
import static onboarding.winbooks.WinBooksForms.onWeb;
import static onboarding.winbooks.WinBooksForms.person;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.Letter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A WinBooks access that is changed")
class ChangeAccessTest extends WinBooksTest {

    static final String SAY = "Say what is to be changed";
    static final String ENTER = "Enter the change on the Portaal";
    private static final String ALIGN = "Align the two log-ons";
    private static final String TAKE_AWAY = "Take the access away";
    private static final Map<String, Object> ENTERED = Map.of("changeEntered", true);
    private static final Map<String, Object> DROPPED =
            Map.of("ending", "NOT_APPLICABLE", "endingNote", "Jan thinks again");

    @Test
    void is_shown_as_it_stands_and_counts_once_it_is_entered_on_the_Portaal() {
        String reference = ready();
        manage(reference, "CHANGE");
        assertThat(shown(reference, "wantedDossiers")).isEqualTo("Bakkerij Peeters\nCafé Central");
        assertThat(shown(reference, "personPhone")).isEqualTo("+32 475 12 34 56");

        as("staff", reference, SAY, with(present(), "wantedDossiers", "Garage Maes", "personLastName", "Janssen"));

        assertThat(shown(reference, "changeWords"))
                .asString()
                .contains("Dossiers: Bakkerij Peeters, Café Central → Garage Maes", "Janssens → Janssen")
                .doesNotContain("Roles");
        assertThat(jan(reference).access().dossiers()).hasSize(2);
        as("colleague", reference, ENTER, ENTERED);
        assertThat(jan(reference).access().dossiers()).containsExactly("Garage Maes");
        assertThat(jan(reference).fullName()).isEqualTo("Jan Janssen");
        assertThat(office.entries(reference, "evidence.winbooks.changed")
                        .get(0)
                        .details()
                        .get("answers"))
                .contains("→ Garage Maes", "→ Janssen");
        as("staff", reference, CHECK, with(WinBooksForms.right(licenceName()), "dossiersShown", "garage maes"));
        office.sendMails();
        assertThat(office.running(reference)).isEmpty();
        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
    }

    @Test
    @DisplayName("by its check: a dossier misspelt in the request can be put right and then be checked as right")
    void was_asked_for_wrongly() {
        String reference = loggedOn(with(WinBooksForms.jan(), "wantedDossiers", "Bakkerij Peters"));
        Map<String, Object> right = with(WinBooksForms.right(licenceName()), "dossiersShown", "Bakkerij Peeters");
        refused("staff", reference, CHECK, right, "Bakkerij Peters");
        as("staff", reference, CHECK, Map.of("checkOutcome", "REQUEST_WRONG"));
        as("staff", reference, SAY, with(present(), "wantedDossiers", "Bakkerij Peeters"));
        complete("colleague", reference, ENTER, with(ENTERED, "ending", "ALREADY_SO"));
        as("staff", reference, CHECK, right);
        office.sendMails();
        assertThat(jan(reference).access().dossiers()).containsExactly("Bakkerij Peeters");
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "wantedLevel, USER, '§2.8 no. 3: Gebruiker is for clients'",
        "wantedRoles, Connect.Accountant, '§2.8 no. 4: Missing: View.Admin'",
        "wantedDossiers, '', '§2.9: Name at least one dossier'",
        "personPhone, 12, '§2.2: Telefoon'"
    })
    void keeps_the_rules_of_the_naming(String field, String value, String rule) {
        String reference = ready();
        manage(reference, "CHANGE");
        refused("staff", reference, SAY, with(present(), field, value), rule.split(": ", 2)[1]);
    }

    @Test
    void to_more_than_usual_needs_a_manager_and_stays_as_it_was_when_it_is_refused_and_given_up() {
        String reference = ready();
        WinBooksUser before = jan(reference);
        manage(reference, "CHANGE");
        as("staff", reference, SAY, with(present(), "wantedLevel", "ADMINISTRATOR"));
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        office.complete(
                "manager",
                reference,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "Power User is enough"));
        assertThat(shown(reference, "approvalReason")).isEqualTo("Power User is enough");
        assertThat(shown(reference, "wantedLevel")).isEqualTo("ADMINISTRATOR");

        complete("staff", reference, SAY, DROPPED);

        assertThat(jan(reference)).isEqualTo(before);
        assertThat(office.running(reference)).isEmpty();
        assertThat(users.holderOf(JAN)).isPresent();
    }

    @Test
    void that_a_manager_approves_is_entered() {
        String reference = ready();
        manage(reference, "CHANGE");
        as("staff", reference, SAY, with(present(), "allDossiers", true));
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        as("colleague", reference, ENTER, ENTERED);
        assertThat(jan(reference).access()).isEqualTo(new Access(Level.POWER_USER, true, List.of()));
    }

    @Test
    void of_an_approved_administrator_needs_no_second_approval_for_a_phone_number() {
        String reference = readyAdministrator();
        manage(reference, "CHANGE");
        as("staff", reference, SAY, with(present(), "wantedLevel", "ADMINISTRATOR", "personPhone", "+32 475 99 99 99"));
        assertThat(office.tasks(reference)).containsExactly(ENTER);
    }

    @Test
    void is_not_changed_where_it_is_not_entered_after_all() {
        String reference = ready();
        WinBooksUser before = jan(reference);
        manage(reference, "CHANGE");
        as("staff", reference, SAY, with(present(), "wantedDossiers", "Garage Maes"));
        complete("colleague", reference, ENTER, DROPPED);
        assertThat(jan(reference)).isEqualTo(before);
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void in_which_nothing_is_changed_asks_nobody_else() {
        String reference = ready();
        manage(reference, "CHANGE");
        as("staff", reference, SAY, present());
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.count(reference, "evidence.winbooks.changed")).isZero();
    }

    @Test
    void is_managed_by_one_colleague_at_a_time() {
        String reference = ready();
        manage(reference, "CHANGE");
        assertThatThrownBy(() -> manage(reference, "LEAVER"))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("manages this person just now");
        complete("staff", reference, SAY, DROPPED);
        manage(reference, "LEAVER");
        assertThat(office.tasks(reference)).containsExactly(TAKE_AWAY);
    }

    @Test
    @DisplayName("§2.8 no. 7: has no two log-ons to align where the licence is not on Web")
    void is_not_aligned_without_on_Web() {
        String reference = ready();
        assertThatThrownBy(() -> manage(reference, "ALIGN"))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("Only a user of WinBooks on Web");
    }

    @Test
    @DisplayName("§2.8 no. 7: is said to be aligned only where it was aligned")
    void does_not_apply() {
        String reference = readyOnWeb(List.of(onWeb("Jan", "Janssens", JAN)));
        manage(reference, "ALIGN");
        complete("staff", reference, ALIGN, DROPPED);
        assertThat(office.count(reference, "evidence.winbooks.aligned")).isZero();
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    @DisplayName("§2.8 no. 7: has the address with which the person logs on now, which nobody else has")
    void has_a_new_address() {
        String els = "els@fjordtall.example";
        String reference = readyOnWeb(List.of(onWeb("Jan", "Janssens", JAN), onWeb("Els", "Maes", els)));
        manage(reference, "ALIGN");
        Map<String, Object> aligned = Map.of("idsEqual", true, "passwordsEqual", true);
        refused("staff", reference, ALIGN, with(aligned, "newWinbooksId", els), "Els Maes has this WinBooks-ID");
        as("staff", reference, ALIGN, with(aligned, "newWinbooksId", "jan.janssens@fjordtall.example"));
        assertThat(jan(reference).winbooksId()).isEqualTo("jan.janssens@fjordtall.example");
        assertThat(users.holderOf(JAN)).isEmpty();
        assertThat(office.entries(reference, "evidence.winbooks.newAddress")
                        .get(0)
                        .details())
                .containsEntry("from", JAN);
    }

    @Test
    @DisplayName("§2.8 no. 11: of a leaver tells why, and stays so when the case is cancelled later")
    void of_a_leaver() {
        String reference = request(List.of(WinBooksForms.jan(), person("Els", "Maes", "els@fjordtall.example")));
        long jan = jan(reference).id();
        users.recordOnPortal(jan, UserStage.CREATED, Delivery.KNOWN_ALREADY, "staff", licenceName());
        users.recordReady(jan, "staff");
        manage(reference, "LEAVER");
        as(
                "colleague",
                reference,
                TAKE_AWAY,
                Map.of("userDeactivated", true, "dossiersTaken", true, "notificationsGoTo", "Els Maes"));
        assertThat(users.get(jan).endedBecause()).isEqualTo("Told by Jan");
        assertThat(office.entries(reference, "evidence.winbooks.LEFT").get(0).details())
                .containsEntry("reason", "Told by Jan");
        office.cancel(reference, "Begun anew");
        assertThat(users.get(jan).stage()).isEqualTo(UserStage.LEFT);
    }

    @Test
    void of_a_person_who_stays_after_all_is_not_taken_away() {
        String reference = ready();
        manage(reference, "LEAVER");
        complete("colleague", reference, TAKE_AWAY, DROPPED);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
        assertThat(office.running(reference)).isEmpty();
    }

    static Map<String, Object> present() {
        Map<String, Object> form = new HashMap<>(WinBooksForms.jan());
        List.of("wantedId", "passwordBy", "activateUser", "portalMails", "anotherPerson")
                .forEach(form::remove);
        return form;
    }

    private @Nullable Object shown(String reference, String variable) {
        return office.shown(office.openTasks(reference).get(0), variable);
    }

    private void complete(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, answers);
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
        String reference = loggedOn(WinBooksForms.jan());
        as("staff", reference, CHECK, WinBooksForms.right(licenceName()));
        office.sendMails();
        return reference;
    }

    private String readyAdministrator() {
        String reference = request(List.of(with(WinBooksForms.jan(), "wantedLevel", "ADMINISTRATOR")));
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        logOn(reference);
        as("staff", reference, CHECK, with(WinBooksForms.right(licenceName()), "levelShown", "ADMINISTRATOR"));
        office.sendMails();
        return reference;
    }

    private String readyOnWeb(List<Map<String, Object>> people) {
        String reference = request("ON_WEB", people);
        office.openTasks(reference).stream()
                .filter(task -> task.getName().equals(LOOK_FOR))
                .forEach(task ->
                        office.completeTask("staff", task.getId(), Map.of("ending", "DONE", "lookOutcome", "SEEN")));
        office.openTasks(reference).stream()
                .filter(task -> task.getName().equals(CHECK))
                .forEach(task -> office.completeTask(
                        "staff", task.getId(), with(WinBooksForms.right(licenceName()), "ending", "DONE")));
        office.runDue();
        return reference;
    }

    private String loggedOn(Map<String, Object> person) {
        String reference = request(List.of(person));
        logOn(reference);
        return reference;
    }

    private void logOn(String reference) {
        create(reference);
        Letter question = office.lettersTo(JAN).stream()
                .filter(letter -> letter.text().contains("example/c/"))
                .findFirst()
                .orElseThrow();
        assertThat(office.press(question.link(), Map.of("action", "done", "name", "Jan Janssens"))
                        .status())
                .isEqualTo(200);
    }
}
