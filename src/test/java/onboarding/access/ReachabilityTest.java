package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class ReachabilityTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/walk-through",
                "/cases",
                "/clients",
                "/approvals",
                "/secrets/1",
                "/cases/ONB-2026-000001",
                "/mail",
                "/mail/1",
                "/office",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/h2-console",
                "/engine-rest",
                "/engine-rest/engine",
                "/anything/else",
                "/camunda",
                "/camunda/",
                "/camunda/app/",
                "/camunda/app/tasklist/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/index.html"
            })
    void aPageWithoutSignInLeadsToTheSignIn(String path) {
        HttpResponse<String> response = WebClient.anonymous(port).get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  engine/engine",
        "GET,  engine/engine/",
        "GET,  engine/engine/default/task",
        "GET,  engine/engine/default/user",
        "GET,  engine/engine/default/filter",
        "GET,  engine/engine/default/version",
        "GET,  engine/engine/default/telemetry/data",
        "GET,  engine/engine/default/identity/password-policy",
        "POST, engine/engine/default/identity/password-policy",
        "POST, engine/engine/default/deployment/create",
        "POST, engine/engine/default/filter/create",
        "POST, engine/engine/default/message",
        "GET,  admin/auth/user/default",
        "POST, admin/auth/user/default/login/tasklist",
        "POST, admin/auth/user/default/logout",
        "GET,  cockpit/plugin/base/default/process-definition/statistics",
        "GET,  admin/plugin/license/default/check-key",
    })
    void aCallWithoutSignInIsUnauthorisedAndAnswersInJson(String method, String path) {
        HttpResponse<String> response =
                WebClient.anonymous(port).api(method, path, method.equals("POST") ? "{}" : null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.body()).contains("not signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/css/onboarding.css",
                "/images/onboarding.svg",
                "/camunda/lib/runtime.js",
                "/camunda/app/cockpit/scripts/config.js",
                "/camunda/app/cockpit/styles/user-styles.css",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/camunda/app/tasklist/locales/en.json",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js"
            })
    void theSignInAndStaticAssetsNeedNoSignIn(String path) {
        assertThat(WebClient.anonymous(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void healthNeedsNoSignInAndTellsNoDetails() {
        HttpResponse<String> response =
                WebClient.anonymous(port).send("GET", "/actuator/health", null, Map.of("Accept", "application/json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("UP").doesNotContain("components");
    }

    @Test
    void theClientsPageIsReachableWithoutSignInAndMakesNoSession() {
        HttpResponse<String> response = WebClient.anonymous(port).get("/c/no-such-link");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void theClientsPageTakesAFormWithoutATokenButNoOtherMethods() {
        WebClient client = WebClient.anonymous(port);

        assertThat(client.post("/c/no-such-link", Map.of("answer", "done")).statusCode())
                .isEqualTo(404);
        assertThat(client.send("PUT", "/c/no-such-link", "", Map.of()).statusCode())
                .isEqualTo(405);
        assertThat(client.send("DELETE", "/c/no-such-link", null, Map.of()).statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void theEnginesOpenRestIsAbsentForEverybody(DemoAccount account) {
        WebClient client = WebClient.signedIn(port, account);

        assertThat(client.get("/engine-rest/engine").statusCode()).isEqualTo(404);
        assertThat(client.get("/engine-rest/deployment").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,   /,                             200",
        "STAFF,   /walk-through,                 200",
        "STAFF,   /clients,                      200",
        "STAFF,   /camunda/app/tasklist/default/, 200",
        "STAFF,   /camunda/app/welcome/default/, 200",
        "STAFF,   /camunda/app/cockpit/default/, 403",
        "STAFF,   /camunda/app/admin/default/,   403",
        "STAFF,   /office,                       403",
        "STAFF,   /actuator/env,                 403",
        "STAFF,   /no/such/page,                 404",
        "MANAGER, /camunda/app/tasklist/default/, 200",
        "MANAGER, /camunda/app/cockpit/default/, 200",
        "MANAGER, /camunda/app/admin/default/,   403",
        "MANAGER, /office,                       403",
        "ADMIN,   /,                             200",
        "ADMIN,   /camunda/app/tasklist/default/, 200",
        "ADMIN,   /camunda/app/cockpit/default/, 200",
        "ADMIN,   /camunda/app/admin/default/,   200",
        "ADMIN,   /actuator/env,                 404",
        "ADMIN,   /no/such/page,                 404",
    })
    void eachRoleOpensItsPages(DemoAccount account, String path, int status) {
        assertThat(WebClient.signedIn(port, account).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aRefusedOrMissingPageExplainsItself() {
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);

        assertThat(staff.get("/office").body()).contains("not for your account", "To the start page");
        assertThat(staff.get("/no/such/page").body()).contains("There is nothing here", "To the start page");
    }

    @Test
    void theStartPageOffersWhatTheRoleMayOpen() {
        assertThat(WebClient.signedIn(port, DemoAccount.STAFF).get("/").body())
                .contains("Siri Staff", "/camunda/app/tasklist/default/", "/cases", "/mail")
                .doesNotContain("/camunda/app/cockpit/", "/office", "/camunda/app/admin/");
        assertThat(WebClient.signedIn(port, DemoAccount.MANAGER).get("/").body())
                .contains("/camunda/app/cockpit/default/")
                .doesNotContain("/office");
        assertThat(WebClient.signedIn(port, DemoAccount.ADMIN).get("/").body())
                .contains("/office", "/camunda/app/admin/default/");
    }

    @Test
    void aForeignNameForThisMachineIsRefusedWhileThePasswordsAreKnown() throws Exception {
        // The client of the JDK does not let a test choose the header "Host".
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /login HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n".getBytes());
            String answer = new String(socket.getInputStream().readAllBytes());

            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/c/no-such-link", "/", "/camunda/app/tasklist/default/"})
    void noPageCanBeFramedByAnother(String path) {
        HttpResponse<String> response =
                WebClient.signedIn(port, DemoAccount.STAFF).get(path);

        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        if (!path.equals("/login")) {
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void ourPagesAllowNoForeignOrInlineContent() {
        HttpResponse<String> response = WebClient.anonymous(port).get("/login");

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(response.body()).doesNotContain("<script", "style=", "onclick");
    }
}
