package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class SignInTest {

    private static final String NEWCOMER = "new.comer";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void createNewcomer() {
        User user = identities.newUser(NEWCOMER);
        user.setPassword("right");
        identities.saveUser(user);
        identities.createMembership(NEWCOMER, Groups.STAFF);
    }

    @AfterEach
    void deleteNewcomer() {
        identities.deleteUser(NEWCOMER);
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void oneSignInOpensOurPagesAndTheWebApps(DemoAccount account) {
        WebClient client = WebClient.signedIn(port, account);

        assertThat(client.get("/").body()).contains(account.firstName() + " " + account.lastName());
        assertThat(client.api("GET", "admin/auth/user/default", null).body())
                .contains("\"userId\":\"" + account.id() + "\"");
        assertThat(client.engine("GET", "task", null).statusCode()).isEqualTo(200);
    }

    @Test
    void afterSignInThePersonIsWhereThePersonWanted() {
        WebClient client = WebClient.anonymous(port);
        client.get("/camunda/app/tasklist/default/");

        HttpResponse<String> response = client.signIn("staff", "staff");

        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void aCallOfAScriptIsNoPlaceToReturnTo() {
        WebClient client = WebClient.anonymous(port);
        client.engine("GET", "task", null);

        assertThat(client.signIn("staff", "staff")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWCOMER, "nobody", "", "staff' or '1'='1", "camunda-admin"})
    void aWrongPasswordOrUnknownNameGetsTheSameAnswer(String id) {
        WebClient client = WebClient.anonymous(port);

        HttpResponse<String> response = client.signIn(id, "wrong");

        assertThat(response.headers().firstValue("Location")).hasValue("/login?refused");
        assertThat(client.get("/login?refused").body()).contains("do not match");
        assertThat(client.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void afterAWrongPasswordTheRightOneHasToWait() {
        WebClient client = WebClient.anonymous(port);
        client.signIn(NEWCOMER, "wrong");

        assertThat(client.isSignedIn(client.signIn(NEWCOMER, "right"))).isFalse();

        identities.unlockUser(NEWCOMER);
        assertThat(client.isSignedIn(client.signIn(NEWCOMER, "right"))).isTrue();
    }

    @Test
    void signingInGivesANewSession() {
        WebClient client = WebClient.anonymous(port);
        client.get("/login");
        String before = client.cookie("JSESSIONID");

        client.signIn("staff", "staff");

        assertThat(before).isNotNull();
        assertThat(client.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void signingOutOfOurPagesEndsTheWebAppsToo() {
        WebClient client = WebClient.signedIn(port, DemoAccount.STAFF);
        client.engine("GET", "task", null);
        String session = String.valueOf(client.cookie("JSESSIONID"));

        HttpResponse<String> response = client.submit("/", "/logout", Map.of());

        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/login?signedOut");
        assertThatSessionIsOver(session);
    }

    @Test
    void signingOutOfAWebAppEndsOurPagesToo() {
        WebClient client = WebClient.signedIn(port, DemoAccount.STAFF);
        client.engine("GET", "task", null);
        String session = String.valueOf(client.cookie("JSESSIONID"));

        HttpResponse<String> response = client.api("POST", "admin/auth/user/default/logout", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThatSessionIsOver(session);
    }

    @Test
    void theWebAppsOwnSignInIsClosedEvenForTheRightPassword() {
        HttpResponse<String> response = WebClient.signedIn(port, DemoAccount.ADMIN)
                .api("POST", "admin/auth/user/default/login/cockpit", "username=admin&password=admin");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        WebClient client = WebClient.signedIn(port, DemoAccount.STAFF);

        assertThat(client.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(client.post("/mail/1/send-again", Map.of()).statusCode()).isEqualTo(403);
        assertThat(client.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInWithoutItsTokenLeadsBackToTheSignIn() {
        WebClient client = WebClient.anonymous(port);

        HttpResponse<String> response = client.post("/login", Map.of("username", "staff", "password", "staff"));

        assertThat(response.headers().firstValue("Location")).hasValue("/login?again");
        assertThat(client.get("/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ABCDEF0123456789ABCDEF"})
    void aCallOfAWebAppWithoutItsTokenIsRefused(String token) {
        WebClient client = WebClient.signedIn(port, DemoAccount.ADMIN);

        assertThat(client.apiWithToken("POST", "admin/auth/user/default/logout", "", token)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSignInPageShowsTheDemoAccounts() {
        assertThat(WebClient.anonymous(port).get("/login").body()).contains("Demo accounts", "colleague");
    }

    private void assertThatSessionIsOver(String session) {
        WebClient stolen = WebClient.anonymous(port).with("Cookie", "JSESSIONID=" + session);

        assertThat(stolen.send("GET", "/", null, Map.of("Accept", "text/html")).statusCode())
                .isEqualTo(302);
        WebClient stolenForApi = WebClient.anonymous(port).with("Cookie", "JSESSIONID=" + session);
        assertThat(stolenForApi
                        .send("GET", "/camunda/api/engine/engine/default/task", null, Map.of())
                        .statusCode())
                .isEqualTo(401);
    }
}
