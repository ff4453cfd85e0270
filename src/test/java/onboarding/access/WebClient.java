package onboarding.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a browser does without running scripts: keeps cookies, sends the token of the form it has read, and for calls of
 * the web apps' REST the token of their cookie. Redirects are not followed.
 */
public final class WebClient {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final String origin;

    private WebClient(int port) {
        origin = "http://localhost:" + port;
    }

    public static WebClient anonymous(int port) {
        return new WebClient(port);
    }

    /** Signed in as an account whose password is its id. */
    public static WebClient signedIn(int port, DemoAccount account) {
        WebClient client = new WebClient(port);
        HttpResponse<String> response = client.signIn(account.id(), account.id());
        if (!client.isSignedIn(response)) {
            throw new AssertionError("Sign-in as " + account.id() + " was refused: " + response.statusCode());
        }
        return client;
    }

    /** Adds a header to every following request. */
    public WebClient with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> signIn(String id, String password) {
        return submit("/login", "/login", Map.of("username", id, "password", password));
    }

    public boolean isSignedIn(HttpResponse<String> signIn) {
        return signIn.statusCode() == 302
                && !signIn.headers().firstValue("Location").orElse("").contains("/login");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, Map.of("Accept", "text/html"));
    }

    /** Reads the page with the form, and submits its token with the fields. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = FORM_TOKEN.matcher(get(page).body());
        Map<String, String> all = new HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(action, all);
    }

    /** Posts these fields and nothing else. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** A call below {@code /camunda/api/}, with the token that the web apps would send. */
    public HttpResponse<String> api(String method, String path, @Nullable String json) {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            send("GET", "/camunda/app/tasklist/scripts/config.js", null, Map.of());
        }
        return apiWithToken(method, path, json, cookies.getOrDefault("XSRF-TOKEN", ""));
    }

    public HttpResponse<String> apiWithToken(String method, String path, @Nullable String json, String token) {
        return send(
                method,
                "/camunda/api/" + path,
                json,
                Map.of("Accept", "application/json", "Content-Type", "application/json", "X-XSRF-TOKEN", token));
    }

    /** A call of the engine's REST behind the web apps. */
    public HttpResponse<String> engine(String method, String path, @Nullable String json) {
        return api(method, "engine/engine/default/" + path, json);
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    public void forgetCookies() {
        cookies.clear();
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        more.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
