package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A reader's language")
@RunningApplication
class ReaderLanguageTest {

    private static final String READER = "reader";
    private static final String COLLEAGUE = "other.reader";
    private static final List<String> READERS = List.of(READER, COLLEAGUE);
    private static final String COOKIE = "onboarding-language";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void createReaders() {
        for (String person : READERS) {
            User user = identities.newUser(person);
            user.setPassword(person);
            identities.saveUser(user);
            identities.createMembership(person, Groups.STAFF);
        }
    }

    @AfterEach
    void deleteReaders() {
        READERS.forEach(identities::deleteUser);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"fr-BE, fr", "nn-NO, nb", "de, en"})
    void isTheBrowsersWhileNobodyChooses(String browser, String language) {
        HttpResponse<String> page =
                WebClient.anonymous(port).with("Accept-Language", browser).get("/login");

        assertThat(page.body()).contains("<html lang=\"" + language + "\"");
        assertThat(page.headers().allValues("Content-Language")).containsExactly(language);
        assertThat(String.join(", ", page.headers().allValues("Vary"))).contains("Accept-Language", "Cookie");
    }

    @Test
    void canBeChosenOnTheSignInPageAndWinsOverTheBrowsers() {
        WebClient client = WebClient.anonymous(port).with("Accept-Language", "fr");

        choose(client, "/login", "pl");

        assertThat(client.get("/login").body()).contains("<html lang=\"pl\"", "<span lang=\"pl\">polski</span>");
    }

    @Test
    void isChosenInTheHeaderOfAPageWhichComesBackInIt() {
        WebClient client = signedIn(READER, "en");

        assertThat(client.get("/mail?state=SENT").body())
                .contains("name=\"to\" value=\"/mail?state=SENT\"")
                .contains(">English<", ">Nederlands<", ">français<", ">polski<", ">norsk<");
        HttpResponse<String> chosen =
                client.submit("/mail", "/language", Map.of("language", "nl", "to", "/mail?state=SENT"));

        assertThat(chosen.headers().firstValue("Location")).hasValue("/mail?state=SENT");
        assertThat(client.get("/mail").body()).contains("<html lang=\"nl\"");
    }

    @Test
    void reachesTheWebAppsCallsAndTheirRefusals() {
        HttpResponse<String> refused =
                WebClient.anonymous(port).with("Accept-Language", "pl").engine("GET", "task", null);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Language")).hasValue("pl");
    }

    @Test
    void reachesThePageOfAnError() {
        HttpResponse<String> missing = WebClient.signedIn(port, DemoAccount.STAFF)
                .with("Accept-Language", "nb")
                .get("/mail/999999");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html lang=\"nb\"", "name=\"to\" value=\"/mail/999999\"");
    }

    @Test
    void doesNotKeepABrowserFromCachingWhatIsTheSameForAll() {
        HttpResponse<String> style = WebClient.anonymous(port).get("/css/onboarding.css");

        assertThat(String.join(", ", style.headers().allValues("Vary"))).doesNotContain("Cookie");
        assertThat(style.headers().firstValue("Content-Language")).isEmpty();
    }

    @Test
    void isReadByTheScriptsOfTheWebApps() {
        WebClient client = WebClient.anonymous(port);

        HttpResponse<String> chosen = choose(client, "/login", "nb");

        assertThat(chosen.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(COOKIE + "=nb;")
                .contains("Path=/;", "SameSite=Lax")
                .doesNotContain("HttpOnly"));
    }

    @Test
    void followsThePersonToAnotherMachine() {
        WebClient desk = signedIn(READER, "en");
        choose(desk, "/", "nb");

        WebClient laptop = signedIn(READER, "fr");

        assertThat(laptop.cookie(COOKIE)).isEqualTo("nb");
        assertThat(laptop.get("/").body()).contains("<html lang=\"nb\"");
    }

    @Test
    void onASharedMachineIsNotTheOneOfThePersonBefore() {
        WebClient machine = signedIn(COLLEAGUE, "fr");
        choose(machine, "/", "pl");
        machine.submit("/", "/logout", Map.of());
        assertThat(machine.cookie(COOKIE)).isEqualTo("pl");

        machine.signIn(READER, READER);

        assertThat(machine.cookie(COOKIE)).isNull();
        assertThat(machine.get("/").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void chosenOnTheSignInPageIsTheChoiceOfWhoeverThenSignsInForTheFirstTime() {
        WebClient client = WebClient.anonymous(port);
        choose(client, "/login", "nl");
        client.signIn(READER, READER);

        assertThat(client.get("/").body()).contains("<html lang=\"nl\"");
        assertThat(signedIn(READER, "fr").cookie(COOKIE)).isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/..//elsewhere.example",
                "javascript:alert(1)",
                "",
                "mail"
            })
    void isNoWayToLeadAPersonElsewhere(String to) {
        HttpResponse<String> chosen =
                WebClient.anonymous(port).submit("/login", "/language", Map.of("language", "nl", "to", to));

        assertThat(chosen.headers().firstValue("Location").orElse(""))
                .startsWith("/")
                .doesNotStartWith("//");
        assertThat(chosen.headers().firstValue("Location").orElse("")).doesNotContain("\\");
    }

    @Test
    void cannotBeChosenForSomebodyByAForeignPage() {
        WebClient client = WebClient.signedIn(port, DemoAccount.STAFF);

        assertThat(client.post("/language", Map.of("language", "nl", "to", "/")).statusCode())
                .isEqualTo(403);
        assertThat(client.cookie(COOKIE)).isNull();
    }

    @Test
    void thatNobodyOffersChangesNothing() {
        WebClient client = WebClient.anonymous(port);

        choose(client, "/login", "de");

        assertThat(client.cookie(COOKIE)).isNull();
    }

    @Test
    void thatABrowserClaimsButNobodyOffersIsNotBelieved() {
        WebClient client =
                WebClient.anonymous(port).with("Cookie", COOKIE + "=de").with("Accept-Language", "pl");

        assertThat(client.get("/login").body()).contains("<html lang=\"pl\"");
    }

    private WebClient signedIn(String person, String browser) {
        WebClient client = WebClient.anonymous(port).with("Accept-Language", browser);
        client.signIn(person, person);
        return client;
    }

    private static HttpResponse<String> choose(WebClient client, String page, String language) {
        return client.submit(page, "/language", Map.of("language", language, "to", page));
    }
}
