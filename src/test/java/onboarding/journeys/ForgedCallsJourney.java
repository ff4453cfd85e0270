package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Somebody who is signed in and writes calls by hand")
@ExtendWith(Journeys.class)
class ForgedCallsJourney {

    private static final Client CLIENT = Client.of("Møllebakken Bakeri AS", "918800085");
    private static final String TASK = "Look the client up in Visma Byrå";

    @Test
    void achievesNothingThatTheFormsDoNotAllow(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        staff.tasklist();
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        String task = "task/" + desk.task(reference, TASK);
        Map<String, Object> forged = Map.of("variables", Desk.variables(Map.of("situation", "ACTIVE_SUBSCRIPTION")));

        assertThat(desk.post(task + "/complete", forged).status()).isEqualTo(403);
        assertThat(desk.post(task + "/resolve", forged).status()).isEqualTo(403);
        assertThat(desk.call("PUT", task + "/variables/situation", Map.of("value", "ACTIVE_SUBSCRIPTION"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.post("process-definition/key/client-onboarding/start", forged)
                        .status())
                .isEqualTo(403);
        String filter = JsonParser.parseString(desk.get("filter").text())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        Map<String, Object> code = Map.of("assigneeExpression", "${execution.getEngineServices()}");
        assertThat(desk.post("filter/" + filter + "/list", code).status()).isIn(400, 403);
        assertThat(desk.call("PUT", "filter/" + filter, Map.of("query", code)).status())
                .isEqualTo(403);
        assertThat(desk.post("filter/create", Map.of("resourceType", "Task", "name", "x", "query", code))
                        .status())
                .isEqualTo(403);

        for (Map<String, Object> answers : List.<Map<String, Object>>of(
                Map.of("ending", "DONE"),
                Map.of("ending", "PERFECT"),
                Map.of("ending", "BLOCKED", "endingNote", "x", "onboardingPath", "visma-existing-subscriber"))) {
            APIResponse refused = desk.submit(task, answers);
            assertThat(refused.status()).as(answers.toString()).isEqualTo(400);
            assertThat(refused.text()).doesNotContain("Exception").doesNotContain("org.camunda");
        }

        assertThat(staff.tasklist().card(TASK, reference)).isVisible();
        staff.openCase(reference);
        assertThat(staff.page().locator(".timeline li")).hasCount(1);
    }
}
