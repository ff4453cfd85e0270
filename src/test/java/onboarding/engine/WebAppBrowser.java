package onboarding.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Calls the web apps' REST as Tasklist does: signed in, with the session's token against forged requests. */
public final class WebAppBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String credentials;
    private final String language;

    private WebAppBrowser(int port, String person, String language) {
        this.language = language;
        this.server = "http://127.0.0.1:" + port;
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    }

    /** A browser in which the person is signed in to Tasklist. */
    public static WebAppBrowser of(String person, int port) {
        return of(person, port, "en");
    }

    /** A browser that asks for a language, in which the person is signed in to Tasklist. */
    public static WebAppBrowser of(String person, int port, String language) {
        WebAppBrowser browser = new WebAppBrowser(port, person, language);
        browser.send(browser.request("/camunda/app/tasklist/default/").GET());
        return browser;
    }

    /** An answer with its body read as JSON, if it is any. */
    public record Answer(int status, JsonNode body, String text) {

        public String message() {
            return body.path("message").asText();
        }
    }

    public Answer get(String path) {
        return send(request(api(path)).GET());
    }

    /** What Cockpit adds to the engine's REST. */
    public Answer getOfCockpit(String path) {
        return send(request("/camunda/api/cockpit/plugin/base/default" + path).GET());
    }

    /** What belongs to the thing comes along, as Tasklist asks for it. */
    public Answer getWithEmbedded(String path) {
        return send(request(api(path)).header("Accept", "application/hal+json").GET());
    }

    public Answer post(String path, Object body) {
        return send(request(api(path))
                .header("X-XSRF-TOKEN", token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    /** Submits a form with variables as Tasklist sends them. */
    public Answer submit(String path, Map<String, Object> answers) {
        Map<String, Object> variables = new TreeMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return post(path + "/submit-form", Map.of("variables", variables));
    }

    private static String api(String path) {
        return "/camunda/api/engine/engine/default" + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", credentials)
                .header("Accept-Language", language);
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    response.statusCode(),
                    json ? JSON.readTree(response.body()) : JSON.createObjectNode(),
                    response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
