package onboarding.winbooks;

import static onboarding.process.Forms.APPROVE;
import static onboarding.process.Forms.RECORD;
import static onboarding.winbooks.WinBooksForms.ADD_ON_WEB;
import static onboarding.winbooks.WinBooksForms.CALL;
import static onboarding.winbooks.WinBooksForms.CHECK;
import static onboarding.winbooks.WinBooksForms.CREATE;
import static onboarding.winbooks.WinBooksForms.DEACTIVATE;
import static onboarding.winbooks.WinBooksForms.DISTRIBUTOR;
import static onboarding.winbooks.WinBooksForms.JAN;
import static onboarding.winbooks.WinBooksForms.LOOK_FOR;
import static onboarding.winbooks.WinBooksForms.LOOK_FOR_USER;
import static onboarding.winbooks.WinBooksForms.NEW_PASSWORD;
import static onboarding.winbooks.WinBooksForms.SETTLE_SYNCHRONISATION;
import static onboarding.winbooks.WinBooksForms.WITHDRAW;
import static onboarding.winbooks.WinBooksForms.onWeb;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.Letter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A WinBooks-ID for a user of WinBooks on Web")
class OnWebIdTest extends WinBooksTest {

    private static final String ELS = "els@fjordtall.example";
    private static final String TOM = "tom@fjordtall.example";

    @Test
    void is_asked_of_the_distributor_once_for_everybody() {
        String reference = janAndEls();
        List<Letter> letters = requests();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).text()).contains("Jan Janssens, " + JAN, "Els Maes, " + ELS);
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LOOK_FOR, LOOK_FOR, RECORD);
    }

    @Test
    void is_answered_for_each_person_alone() {
        String reference = janAndEls();
        seen(reference, "Els Maes");
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LOOK_FOR, CHECK, RECORD);
        check(reference);
        assertThat(users.holderOf(ELS).orElseThrow().stage()).isEqualTo(UserStage.READY);
        assertThat(users.holderOf(JAN).orElseThrow().stage()).isEqualTo(UserStage.REQUESTED);
    }

    @Test
    void ends_the_question_to_the_distributor_when_everybody_is_served() {
        String reference = request("ON_WEB", List.of(jan()));
        office.sendMails();
        seen(reference, "Jan Janssens");
        check(reference);
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(jan(reference).delivery()).isEqualTo(Delivery.KNOWN_ALREADY);
        office.passDays(40);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void records_when_the_distributor_was_asked_and_has_answered() {
        String reference = request("ON_WEB", List.of(jan()));
        office.sendMails();
        assertThat(jan(reference).syncRequestedAt()).isNotNull();
        office.press(requests().get(0).link(), Map.of("action", "done", "name", "Dirk"));
        assertThat(jan(reference).syncConfirmedAt()).isNotNull();
        assertThat(office.tasks(reference)).containsExactly(LOOK_FOR);
    }

    @Test
    void begins_in_on_Web_where_the_person_is_no_user_yet() {
        String reference = request("ON_WEB", List.of(with(jan(), "onWebUserAlready", false)));
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ADD_ON_WEB);
        assertThat(requests()).isEmpty();
        as("colleague", reference, ADD_ON_WEB, Map.of("addedOnWeb", true));
        office.runDue();
        office.sendMails();
        assertThat(office.tasks(reference)).contains(LOOK_FOR);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void is_asked_of_the_distributor_only_for_people_whose_access_is_agreed_on() {
        String reference = request(
                "ON_WEB",
                List.of(
                        jan(),
                        with(onWeb("Els", "Maes", ELS), "wantedLevel", "ADMINISTRATOR"),
                        onWeb("Tom", "Cl", TOM)));
        office.sendMails();
        assertThat(requests()).hasSize(1);
        assertThat(requests().get(0).text()).contains("Jan Janssens", "Tom Cl").doesNotContain("Els Maes");
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        office.runDue();
        office.sendMails();
        assertThat(requests()).hasSize(2);
        assertThat(requests().get(1).text()).contains("Els Maes").doesNotContain("Jan Janssens");
    }

    @Test
    void is_confirmed_by_the_distributor_for_each_person_alone() {
        janAndEls();
        String els = String.valueOf(users.holderOf(ELS).orElseThrow().id());
        office.press(requests().get(0).link(), Map.of("action", "tick", "step", els));
        assertThat(users.holderOf(ELS).orElseThrow().syncConfirmedAt()).isNotNull();
        assertThat(users.holderOf(JAN).orElseThrow().syncConfirmedAt()).isNull();
        assertThat(office.open(requests().get(0).link()).text()).contains("Jan Janssens", "Els Maes");
        office.press(requests().get(0).link(), Map.of("action", "untick", "step", els));
        assertThat(users.holderOf(ELS).orElseThrow().syncConfirmedAt()).isNull();
    }

    @Test
    @DisplayName("§2.8 no. 6: that the distributor cannot do is settled with the distributor, who is asked again")
    void declined() {
        String reference = janAndEls();
        seen(reference, "Els Maes");
        office.press(
                requests().get(0).link(),
                Map.of("action", "trouble", "name", "Dirk", "reason", "Your licence is blocked"));
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LOOK_FOR, CHECK, SETTLE_SYNCHRONISATION);
        assertThat(users.holderOf(JAN).orElseThrow().syncConfirmedAt()).isNull();
        as(
                "staff",
                reference,
                SETTLE_SYNCHRONISATION,
                Map.of(
                        "settledHow", "The licence is paid now",
                        "distributorOutcome", "ASK_AGAIN",
                        "correctedDistributorEmail", "marie@soft.example"));
        office.sendMails();
        Letter again = office.lettersTo("marie@soft.example").get(0);
        assertThat(again.text()).contains("Jan Janssens").doesNotContain("Els Maes");
        office.press(again.link(), Map.of("action", "done", "name", "Marie"));
        assertThat(users.holderOf(JAN).orElseThrow().syncConfirmedAt()).isNotNull();
        assertThat(users.holderOf(ELS).orElseThrow().syncConfirmedAt()).isNull();
    }

    @Test
    void that_is_not_wanted_any_more_is_withdrawn_from_the_distributor() {
        String reference = request("ON_WEB", List.of(jan()));
        as("staff", reference, LOOK_FOR, Map.of("lookOutcome", "DROP"));
        assertThat(office.tasks(reference)).contains(WITHDRAW);
        as(
                "staff",
                reference,
                WITHDRAW,
                Map.of("droppedBecause", "Jan has left", "distributorTold", true, "userNotThere", true));
        office.runDue();
        assertThat(jan(reference).stage()).isEqualTo(UserStage.DROPPED);
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void is_taken_back_from_the_distributor_when_the_case_is_cancelled() {
        String reference = request("ON_WEB", List.of(jan()));
        office.cancel(reference, "Not now");
        as("colleague", reference, DEACTIVATE, Map.of("usersDeactivated", true, "dossiersTaken", true));
        assertThat(jan(reference).stage()).isEqualTo(UserStage.UNDONE);
    }

    @Test
    @DisplayName("§2.8 no. 6: is reminded, then the distributor is called, then it can be created by hand")
    void distributor_is_silent() {
        String reference = request("ON_WEB", List.of(jan()));
        office.sendMails();
        office.passDays(7);
        office.sendMails();
        assertThat(office.lettersTo(DISTRIBUTOR)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(office.tasks(reference)).doesNotContain(CALL);
        office.passDays(2);
        assertThat(office.tasks(reference)).contains(CALL).doesNotContain(LOOK_FOR);
        as("staff", reference, CALL, Map.of("callResult", "Dirk is ill; nobody else can do it"));
        as("staff", reference, LOOK_FOR, Map.of("lookOutcome", "BY_HAND"));
        assertThat(office.tasks(reference)).contains(CREATE);
    }

    @Test
    @DisplayName(
            "§2.6: by hand has the address of on Web and the password that the person types, never a generated one")
    void by_hand() {
        String reference = request("ON_WEB", List.of(jan()));
        as("staff", reference, LOOK_FOR, Map.of("lookOutcome", "BY_HAND"));
        Map<String, Object> saved = Map.of(
                "portalOutcome",
                "SAVED",
                "licenceShown",
                licenceName(),
                "onWebIdShown",
                "other@fjordtall.example",
                "passwordTypedByPerson",
                true);
        refused("colleague", reference, CREATE, saved, "must be the address of WinBooks on Web");
        refused(
                "colleague",
                reference,
                CREATE,
                with(saved, "onWebIdShown", JAN, "passwordTypedByPerson", false),
                "The person has typed their own password of on Web");
        as("colleague", reference, CREATE, with(saved, "onWebIdShown", JAN));
        office.sendMails();
        assertThat(office.lettersTo(JAN).get(0).text())
                .contains("Uw wachtwoord is hetzelfde als waarmee u zich bij WinBooks on Web aanmeldt")
                .doesNotContain("WinBooks Classic");
        office.press(office.lettersTo(JAN).get(0).link(), Map.of("action", "done", "name", "Jan"));
        check(reference);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    @DisplayName("§2.6: by hand that does not work is typed again by the person, never generated")
    void by_hand_never_generates() {
        String reference = request("ON_WEB", List.of(jan()));
        as("staff", reference, LOOK_FOR, Map.of("lookOutcome", "BY_HAND"));
        as(
                "colleague",
                reference,
                CREATE,
                Map.of(
                        "portalOutcome",
                        "SAVED",
                        "licenceShown",
                        licenceName(),
                        "onWebIdShown",
                        JAN,
                        "passwordTypedByPerson",
                        true));
        office.sendMails();
        office.press(
                office.lettersTo(JAN).get(0).link(),
                Map.of("action", "trouble", "name", "Jan", "reason", "Password refused"));
        String task = office.task(reference, NEW_PASSWORD).getId();
        assertThat(office.engine.getTaskService().getVariable(task, "passwordPage"))
                .isNull();
        as("colleague", reference, NEW_PASSWORD, Map.of("newPasswordOutcome", "NEW_PASSWORD"));
        office.sendMails();
        assertThat(jan(reference).delivery()).isEqualTo(Delivery.KNOWN_ALREADY);
        assertThat(office.lettersTo(JAN)).noneMatch(letter -> letter.link().contains("/s/"));
    }

    @Test
    void of_another_product_is_only_checked_where_the_Portaal_knows_the_person() {
        String reference = request("OTHER", List.of(WinBooksForms.jan()));
        as("staff", reference, LOOK_FOR_USER, Map.of("lookOutcome", "SEEN"));
        check(reference);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.READY);
    }

    @Test
    void of_another_product_needs_a_manager_for_more_than_usual_even_where_the_Portaal_knows_the_person() {
        String reference = request("OTHER", List.of(with(WinBooksForms.jan(), "allDossiers", true)));
        as("staff", reference, LOOK_FOR_USER, Map.of("lookOutcome", "SEEN"));
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "APPROVED"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void of_another_product_is_created_as_with_Classic_where_the_Portaal_does_not() {
        String reference = request("OTHER", List.of(WinBooksForms.jan()));
        as("staff", reference, LOOK_FOR_USER, Map.of("lookOutcome", "ABSENT"));
        assertThat(office.tasks(reference)).containsExactly(CREATE);
        create(reference);
        assertThat(jan(reference).stage()).isEqualTo(UserStage.CREATED);
    }

    private static Map<String, Object> jan() {
        return onWeb("Jan", "Janssens", JAN);
    }

    private String janAndEls() {
        String reference = request("ON_WEB", List.of(jan(), onWeb("Els", "Maes", ELS)));
        office.sendMails();
        return reference;
    }

    private List<Letter> requests() {
        return office.lettersTo(DISTRIBUTOR).stream()
                .filter(letter -> letter.subject().contains("te synchroniseren"))
                .toList();
    }

    private void seen(String reference, String person) {
        Task task = office.openTasks(reference).stream()
                .filter(open -> open.getName().equals(LOOK_FOR))
                .filter(open -> person.equals(office.engine.getTaskService().getVariable(open.getId(), "personName")))
                .findFirst()
                .orElseThrow();
        office.completeTask("staff", task.getId(), Map.of("ending", "DONE", "lookOutcome", "SEEN"));
    }

    private void check(String reference) {
        as("staff", reference, CHECK, with(WinBooksForms.right(licenceName())));
        office.sendMails();
        office.runDue();
    }
}
