package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import onboarding.OnboardingApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartCheckTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "onboarding.public-url", "https://onboarding.example.no",
            "onboarding.link-key", "0123456789abcdef0123456789abcdef0123456789abcdef",
            "spring.datasource.url", "jdbc:postgresql://db/onboarding",
            "spring.datasource.username", "onboarding",
            "spring.datasource.password", "secret",
            "spring.mail.host", "smtp.example.no",
            "onboarding.first-administrator.id", "kari.nordmann",
            "onboarding.first-administrator.password", "Fjord-und-12-Boote");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void demoAccountsAreFineWhileOnlyThisMachineReachesTheServer(String address) {
        assertThatCode(() -> StartCheck.check(demo().withProperty("server.address", address)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.5", "192.168.1.20", "no-such-host.invalid", "", " "})
    void demoAccountsAreRefusedOnAnyOtherAddress(String address) {
        assertRefused(demo().withProperty("server.address", address), address);
    }

    @Test
    void demoAccountsAreRefusedWithoutAnAddressWhichMeansAllOfThem() {
        assertRefused(demo(), "");
    }

    @Test
    void withoutDemoAccountsTheServerMayListenAnywhere() {
        MockEnvironment environment = new MockEnvironment().withProperty("server.address", "0.0.0.0");

        assertThatCode(() -> StartCheck.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void everySettingThatProductionLacksIsNamedAtOnce() {
        MockEnvironment environment = production();

        assertThatThrownBy(() -> StartCheck.check(environment))
                .hasMessageContainingAll(COMPLETE.keySet().toArray(String[]::new));
        assertThatThrownBy(() -> StartCheck.check(environment))
                .hasMessageContainingAll("ONBOARDING_PUBLIC_URL", "SPRING_DATASOURCE_PASSWORD", "openssl");
    }

    @Test
    void aCompleteProductionStarts() {
        assertThatCode(() -> StartCheck.check(complete())).doesNotThrowAnyException();
    }

    @Test
    void mailMayBeHeldOnPurpose() {
        MockEnvironment environment = complete().withProperty("spring.mail.host", "");

        assertThatThrownBy(() -> StartCheck.check(environment)).hasMessageContaining("spring.mail.host");

        environment.setProperty("onboarding.mail.hold", "true");
        assertThatCode(() -> StartCheck.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "onboarding.demo, true",
        "onboarding.public-url, http://onboarding.example.no",
        "onboarding.public-url, https://onboarding.example.no/path",
        "onboarding.public-url, not an address",
        "onboarding.link-key, short",
        "onboarding.first-administrator.password, Short-1",
        "onboarding.first-administrator.password, onlylowercaseletters",
        "onboarding.first-administrator.password, kari.nordmann-A1"
    })
    void anUnusableValueCountsAsMissingAndIsNotRepeated(String property, String value) {
        MockEnvironment environment = complete().withProperty(property, value);

        RefusedStartException refused =
                catchThrowableOfType(RefusedStartException.class, () -> StartCheck.check(environment));

        assertThat(refused).hasMessageContaining("- " + property + " (");
        String message = String.valueOf(refused.getMessage());
        assertThat(message.lines().filter(line -> line.startsWith("  - "))).hasSize(1);
        if (property.contains("key") || property.contains("password")) {
            assertThat(message).doesNotContain(value);
        }
    }

    @Test
    void theApplicationItselfRefusesWithASentenceAndNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        OnboardingApplication.class,
                        "--server.address=0.0.0.0",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:refused"))
                .isInstanceOf(RefusedStartException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "'0.0.0.0'", "Set server.address to 127.0.0.1")
                .doesNotContain("\tat ");
    }

    @Test
    void productionWithoutSettingsNamesThemAllAndOpensNothing(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        OnboardingApplication.class, "--spring.profiles.active=production", "--server.port=0"))
                .isInstanceOf(RefusedStartException.class);

        assertThat(output.toString())
                .contains(COMPLETE.keySet())
                .doesNotContain("\tat ")
                .doesNotContain("HikariPool");
    }

    @Test
    void theAnalysisTellsWhatToDo() {
        FailureAnalysis analysis = new RefusedStartAnalyzer().analyze(new RefusedStartException("Why.", "Do this."));

        assertThat(analysis.getDescription()).isEqualTo("Why.");
        assertThat(analysis.getAction()).isEqualTo("Do this.");
    }

    private static void assertRefused(MockEnvironment environment, String address) {
        RefusedStartException refused =
                catchThrowableOfType(RefusedStartException.class, () -> StartCheck.check(environment));

        assertThat(refused).hasMessageContaining("'" + address + "'");
        assertThat(refused.action()).contains("server.address", "127.0.0.1", "production");
    }

    private static MockEnvironment demo() {
        return new MockEnvironment().withProperty("onboarding.demo", "true");
    }

    private static MockEnvironment production() {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("production");
        return environment;
    }

    private static MockEnvironment complete() {
        MockEnvironment environment = production();
        COMPLETE.forEach(environment::setProperty);
        return environment;
    }
}
