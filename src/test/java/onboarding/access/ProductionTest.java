package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onboarding.public-url=https://onboarding.example.no",
            "onboarding.link-key=0123456789abcdef0123456789abcdef0123456789abcdef",
            "onboarding.mail.hold=true",
            "onboarding.first-administrator.id=kari.nordmann",
            "onboarding.first-administrator.password=Fjord-und-12-Boote",
            "spring.datasource.url=jdbc:h2:mem:production;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=onboarding",
            "spring.datasource.password=secret"
        })
@ActiveProfiles("production")
class ProductionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void noDemoAccountExists(DemoAccount account) {
        WebClient client = behindProxy();

        assertThat(client.isSignedIn(client.signIn(account.id(), account.id()))).isFalse();
        assertThat(client.get("/login").body()).doesNotContain("Demo accounts");
    }

    @Test
    void theFirstAdministratorIsMadeFromTheSettingsAndOpensTheAccounts() {
        WebClient client = signedIn();

        assertThat(client.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(client.engine("GET", "user", null).body()).contains("kari.nordmann");
    }

    @Test
    void everyCookieIsSentOverHttpsOnly() {
        WebClient client = behindProxy();
        HttpResponse<String> signIn = client.get("/login");
        HttpResponse<String> webApp = client.get("/camunda/app/tasklist/scripts/config.js");

        List<String> cookies = signIn.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("JSESSIONID")
                .containsIgnoringCase("secure")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax"));
        assertThat(webApp.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("XSRF-TOKEN=")
                .containsIgnoringCase("secure")
                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void browsersAreToldToUseHttpsOnly() {
        WebClient client = signedIn();

        assertThat(client.get("/").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(client.get("/c/no-such-link").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(client.get("/camunda/app/tasklist/default/").headers().allValues("Strict-Transport-Security"))
                .isNotEmpty();
    }

    @Test
    void aCallFromAForeignPageIsRefusedEvenWithTheToken() {
        assertThat(signedIn()
                        .with("Origin", "https://attacker.example")
                        .api("POST", "admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn()
                        .with("Origin", "https://onboarding.example.no")
                        .api("POST", "admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void weakPasswordsAreRefused() {
        HttpResponse<String> response = signedIn()
                .with("Origin", "https://onboarding.example.no")
                .engine(
                        "POST",
                        "user/create",
                        "{\"profile\":{\"id\":\"ola\",\"firstName\":\"Ola\",\"lastName\":\"N\",\"email\":\"\"},"
                                + "\"credentials\":{\"password\":\"ola\"}}");

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(identities.createUserQuery().userId("ola").count()).isZero();
    }

    private WebClient signedIn() {
        WebClient client = behindProxy();
        assertThat(client.isSignedIn(client.signIn("kari.nordmann", "Fjord-und-12-Boote")))
                .isTrue();
        return client;
    }

    private WebClient behindProxy() {
        return WebClient.anonymous(port).with("X-Forwarded-Proto", "https");
    }
}
