package onboarding.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import onboarding.approval.StandingApprovals.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("A standing approval")
class StandingApprovalsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final StandingApprovals APPROVALS = new StandingApprovals(List.of(
            new Standing("Visma eAccounting Smart", new BigDecimal("349"), 12, "The partners", LAST_DAY),
            new Standing("Visma eAccounting Start", new BigDecimal("199"), null, "The partners", null)));

    @ParameterizedTest(name = "{0} at {1} for {2} months on {3}: {4}")
    @CsvSource({
        "Visma eAccounting Smart, 349.00, 12, 2026-06-30, true",
        "visma eaccounting smart, 100, 3, 2026-01-01, true",
        "Visma eAccounting Smart, 349.01, 12, 2026-06-30, false",
        "Visma eAccounting Smart, 349, 13, 2026-06-30, false",
        "Visma eAccounting Smart, 349,, 2026-06-30, false",
        "Visma eAccounting Smart,, 12, 2026-06-30, false",
        "Visma eAccounting Smart, 349, 12, 2026-07-01, false",
        "Visma eAccounting Pro, 100, 3, 2026-01-01, false",
        "Visma eAccounting Start, 199,, 2036-01-01, true"
    })
    void coversItsItemUpToItsAmountForItsTimeAndNothingElse(
            String item, @Nullable BigDecimal amount, @Nullable Integer months, LocalDate today, boolean covered) {
        Proposal proposal = proposal(Matter.COST, item, amount, months);

        assertThat(APPROVALS.covering(proposal, today).isPresent()).isEqualTo(covered);
    }

    @Test
    void coversNoDowngrade() {
        Proposal proposal = proposal(Matter.DOWNGRADE, "Visma eAccounting Start", BigDecimal.ONE, 3);

        assertThat(APPROVALS.covering(proposal, LAST_DAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "item=, needs item",
        "up-to=, needs item",
        "up-to=0, above 0",
        "up-to=-1, above 0",
        "granted-by=, needs item",
        "max-months=0, at least 1"
    })
    void stopsTheStartWhenItIsNotComplete(String mistake, String sentence) {
        new ApplicationContextRunner()
                .withUserConfiguration(Configuration.class)
                .withPropertyValues(
                        "onboarding.approval.standing[0].item=Visma eAccounting Start",
                        "onboarding.approval.standing[0].up-to=199",
                        "onboarding.approval.standing[0].granted-by=The partners",
                        "onboarding.approval.standing[0]." + mistake)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("onboarding.approval.standing")
                        .hasMessageContaining(sentence));
    }

    @EnableConfigurationProperties(StandingApprovals.class)
    static class Configuration {}

    private static Proposal proposal(
            Matter matter, String item, @Nullable BigDecimal amount, @Nullable Integer months) {
        return new Proposal("ONB-2026-000001", "visma-terms", matter, item, true, amount, months, "staff", "");
    }
}
