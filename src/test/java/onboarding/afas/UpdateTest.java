package onboarding.afas;

import static onboarding.afas.AfasForms.ACTIVATE;
import static onboarding.afas.AfasForms.CHECK_FUNCTIONS;
import static onboarding.afas.AfasForms.CODE;
import static onboarding.afas.AfasForms.LINK;
import static onboarding.afas.AfasForms.OTHER_CODE;
import static onboarding.afas.AfasForms.SETTLE_UPDATE;
import static onboarding.afas.AfasForms.environment;
import static onboarding.afas.AfasForms.siri;
import static onboarding.afas.AfasForms.takenBack;
import static onboarding.afas.AfasForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Profit Update of office and client")
class UpdateTest extends AfasClientTest {

    @Test
    @DisplayName("§1.8 no. 1: a difference blocks this environment alone and shows both values, who read them and when")
    void blocks_one_environment() {
        readyOffice();
        String reference = client(with(environment(), "profitUpdate", "6"), with(environment(), "code", OTHER_CODE));
        people(reference, siri());
        assertThat(office.tasks(reference)).contains(SETTLE_UPDATE, ACTIVATE);
        Task settle = taskIn("staff", CODE, reference, SETTLE_UPDATE);
        assertThat(office.shown(settle, "officeUpdateWords")).isEqualTo("7, read by Kim Colleague on 2 March 2026");
        assertThat(office.shown(settle, "clientUpdateWords")).isEqualTo("6, read by Siri Staff on 2 March 2026");
        makeReady(reference, OTHER_CODE);
        install("staff", reference);
        link("staff", reference, OTHER_CODE);
        assertThat(state("staff", OTHER_CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    @DisplayName("§1.8 no. 1: nobody can go on with a difference")
    void offers_no_way_past() {
        readyOffice();
        String reference = client(with(environment(), "profitUpdate", "6"));
        people(reference, siri());
        refused("staff", reference, SETTLE_UPDATE, Map.of(), "Nobody can go on with a difference");
        as("staff", reference, SETTLE_UPDATE, Map.of("clientUpdateRead", "Profit 6"));
        assertThat(office.tasks(reference)).contains(SETTLE_UPDATE);
        as("staff", reference, SETTLE_UPDATE, Map.of("clientUpdateRead", "Profit 7"));
        assertThat(office.tasks(reference)).contains(ACTIVATE).doesNotContain(SETTLE_UPDATE);
    }

    @Test
    @DisplayName("§1.8 no. 1: a person is asked again every week")
    void asks_again() {
        readyOffice();
        String reference = client(with(environment(), "profitUpdate", "6"));
        people(reference, siri());
        String first = office.task(reference, SETTLE_UPDATE).getId();
        office.passDays(8);
        assertThat(office.task(reference, SETTLE_UPDATE).getId()).isNotEqualTo(first);
        assertThat(office.lettersTo("staff@fjordtall.example").get(0).text())
                .contains(CODE, "7, avlest av Kim Colleague", "6, avlest av Siri Staff");
        office.passDays(7);
        assertThat(office.lettersTo("staff@fjordtall.example")).hasSize(2);
    }

    @Test
    @DisplayName("§1.8 no. 1: the Update is compared once more before each link")
    void is_compared_before_a_link() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "updateShown", "Profit 8"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.OPEN);
        assertThat(office.tasks(reference)).containsExactly(SETTLE_UPDATE);
        as("staff", reference, SETTLE_UPDATE, Map.of("officeUpdateRead", "Profit 8"));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LINK, CHECK_FUNCTIONS);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "updateShown", "Profit 8"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
        as("colleague", reference, CHECK_FUNCTIONS, Map.of("functionsStillThere", true, "connectorsStillOpen", true));
        office.runDue();
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void of_the_office_that_is_read_anew_asks_about_every_environment_once() {
        readyOffice();
        String reference = client(environment(), with(environment(), "code", OTHER_CODE));
        people(reference, siri());
        makeReady(reference, CODE);
        makeReady(reference, OTHER_CODE);
        install("staff", reference);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "updateShown", "6"));
        as("staff", reference, SETTLE_UPDATE, Map.of("officeUpdateRead", "8"));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(SETTLE_UPDATE, SETTLE_UPDATE);
    }

    @Test
    void is_asked_about_no_more_when_the_case_is_cancelled() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "updateShown", "Profit 8"));
        office.cancel(reference, "Not any more");
        office.runDue();
        as("colleague", reference, AfasForms.ENVIRONMENTS_BACK, takenBack());
        assertThat(office.running(reference)).isEmpty();
    }
}
