package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The ready-made lists of tasks")
@ExtendWith(Journeys.class)
class TaskListsJourney {

    private static final String TASK = "Look the client up in Visma Byrå";

    @Test
    void areRightForWhoeverLooks(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Client client = Client.of("Havgløtt Eiendom AS", "813300036");
        Desk desk = staff.desk();
        String handedOver = desk.openCase(client, "staff");
        String late = desk.openCase(Client.of("Hastverk Bygg AS", "814400042"), "staff");
        String unclaimed = desk.openCase(Client.of("Ingens Gård DA", "915500056"), "staff");
        desk.post("task/" + desk.task(unclaimed, TASK) + "/unclaim", Map.of());
        stage.signedIn(DemoAccount.ADMIN)
                .desk()
                .setDue(desk.task(late, TASK), Instant.now().minus(Duration.ofDays(1)));

        Tasklist ofStaff = staff.tasklist();
        assertThat(ofStaff.card(TASK, late)).isVisible();
        assertThat(ofStaff.card(TASK, handedOver)).isVisible();
        assertThat(ofStaff.card(TASK, unclaimed)).isHidden();
        assertThat(staff.page().getByText("Create task")).isHidden();
        assertThat(staff.page().locator(".task-filter .glyphicon-pencil").first())
                .isHidden();
        staff.picture("tasks-of-staff");
        ofStaff.open(TASK, handedOver)
                .pick("I hand it to a colleague")
                .choose("Colleague", "Kim Colleague")
                .type("What should your colleague know?", "You know them from last year.");
        staff.picture("hand-over");
        ofStaff.completed();
        assertThat(ofStaff.card(TASK, handedOver)).isHidden();
        assertThat(ofStaff.choose(Tasklist.OVERDUE).card(TASK, late)).isVisible();
        assertThat(ofStaff.card(TASK, handedOver)).isHidden();
        staff.picture("overdue-of-staff");

        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        Tasklist ofColleague = colleague.tasklist();
        assertThat(ofColleague.card(TASK, handedOver)).isVisible();
        assertThat(ofColleague.card(TASK, late)).isHidden();
        assertThat(ofColleague.choose(Tasklist.TEAM).card(TASK, unclaimed)).isVisible();
        assertThat(ofColleague.card(TASK, handedOver)).isHidden();
        assertThat(ofColleague.choose(Tasklist.OVERDUE).card(TASK, late)).isVisible();
        ofColleague
                .choose(Tasklist.MINE)
                .open(TASK, handedOver)
                .pick("I am blocked; the task rests")
                .type("By whom or by what?", "The client's chairman must sign first");
        colleague.picture("blocked");
        ofColleague.completed();
        assertThat(ofColleague.card(TASK, handedOver)).isHidden();

        assertThat(ofStaff.choose(Tasklist.WAITING).card(TASK, handedOver)).containsText("Kim Colleague");
        assertThat(ofStaff.card(TASK, handedOver)).containsText("chairman must sign first");
        staff.picture("waiting-of-staff");

        Person manager = stage.signedIn(DemoAccount.MANAGER);
        Tasklist ofManager = manager.tasklist();
        assertThat(ofManager.choose(Tasklist.WAITING).card(TASK, handedOver)).isVisible();
        assertThat(ofManager.choose(Tasklist.OVERDUE).card(TASK, late)).isVisible();
        assertThat(ofManager.choose(Tasklist.TEAM).card(TASK, unclaimed)).isVisible();
        assertThat(ofManager.choose(Tasklist.MINE).card(TASK, late)).isHidden();
        manager.picture("tasks-of-the-manager");

        staff.openCase(handedOver);
        assertThat(staff.page().locator(".timeline")).containsText("You know them from last year.");
        assertThat(staff.page().locator(".timeline")).containsText("chairman must sign first");
        staff.picture("case-handed-over-and-blocked");
    }
}
