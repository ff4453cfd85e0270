package onboarding.language.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import onboarding.access.RunningApplication;
import onboarding.access.WebClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A web app asks for its words")
@RunningApplication
class WebAppWordsOverHttpTest {

    private static final String WORDS = "/camunda/app/tasklist/locales/nl.json";
    private static final String SCRIPT = "/camunda/app/tasklist/scripts/words.js";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void andGetsThemInEveryLanguageThatPeopleCanRead(String app) {
        HttpResponse<String> words = get("/camunda/app/" + app + "/locales/pl.json");

        assertThat(words.statusCode()).isEqualTo(200);
        assertThat(words.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(words.body()).contains("\"PAGES_STATUS_ACCESS_DENIED\":\"Odmowa dostępu\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "de", "scripts.fi"}) // Camunda’s own archive has a German file.
    void andGetsNoneInAnotherLanguage(String language) {
        assertThat(get("/camunda/app/cockpit/locales/" + language + ".json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void butNotTheSameOnesTwice() {
        HttpResponse<String> first = get(WORDS);
        String version = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second =
                WebClient.anonymous(port).send("GET", WORDS, null, Map.of("If-None-Match", version));

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"nl-BE, nl, Startpagina", "nn-NO, nb, Startside", "no, nb, Startside", "de, en, Start page"})
    void andOurScriptsSpeakTheReadersLanguage(String browser, String language, String startPage) {
        HttpResponse<String> script =
                WebClient.anonymous(port).with("Accept-Language", browser).get(SCRIPT);

        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(script.body())
                .contains("language = \"" + language + "\"", "\"startPage\":\"" + startPage + "\"")
                .contains("\"form.required\":\"Field is required.\"");
    }

    @Test
    void andOurScriptsPreferWhatThePersonChose() {
        HttpResponse<String> script = WebClient.anonymous(port)
                .send("GET", SCRIPT, null, Map.of("Accept-Language", "nl", "Cookie", "onboarding-language=fr"));

        assertThat(script.body()).contains("language = \"fr\"", "Page d’accueil");
    }

    private HttpResponse<String> get(String path) {
        return WebClient.anonymous(port).get(path);
    }
}
