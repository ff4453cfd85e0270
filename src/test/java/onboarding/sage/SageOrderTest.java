package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of Sage Connect")
class SageOrderTest extends SageTest {

    /** The client is asked to order, and to pay. */
    private String askedToOrder() {
        return prepared(with(check(), "sagePayer", "CLIENT"));
    }

    @Test
    void that_the_client_never_answers_to_can_be_given_up_and_ends_the_case() {
        String reference = askedToOrder();

        office.passDays(31);
        as("staff", reference, Forms.AFTER_EXPIRY, Map.of("staffAnswer", "GIVE_UP", "reason", "Nobody answers"));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_givenUpBeforePath");
        assertThat(exchanges.get(reference).endedAt()).isNotNull();
    }
}
