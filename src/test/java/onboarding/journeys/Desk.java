package onboarding.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quick way through what another journey already shows on the screen: submits forms with the session of the browser,
 * as Tasklist does, under the same rules.
 */
final class Desk {

    static final String ENGINE = "/camunda/api/engine/engine/default/";

    private static final DateTimeFormatter ENGINE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private final Stage stage;
    private final Page page;
    private final Map<String, Client> clients = new HashMap<>();

    Desk(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    /** Opens a case for the client, of whom nothing is known yet, and returns its reference. */
    String openCase(Client client, String responsible) {
        return openCase(client, responsible, "NOT_KNOWN_YET");
    }

    /** Opens a case for the client, and returns its reference. */
    String openCase(Client client, String responsible, String knownSituation) {
        Map<String, Object> answers = new TreeMap<>(Map.of(
                "clientName",
                client.name(),
                "country",
                "NO",
                "nationalId",
                client.nationalId(),
                "clientLanguage",
                "nb",
                "contactFirstName",
                client.contactFirstName(),
                "contactLastName",
                client.contactLastName(),
                "contactEmail",
                client.email(),
                "contactPhone",
                Client.PHONE,
                "product",
                "VISMA_EACCOUNTING",
                "knownSituation",
                knownSituation));
        answers.put("responsible", responsible);
        answers.put("goLiveDate", client.goLive().toString());
        String reference = start("client-onboarding", answers);
        clients.put(reference, client);
        return reference;
    }

    /** Submits the start form of a process, and returns the reference of its case. */
    String start(String process, Map<String, Object> answers) {
        String definition = JsonParser.parseString(get("process-definition?latestVersion=true&key=" + process)
                        .text())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        APIResponse started = submit("process-definition/" + definition, answers);
        assertThat(started.ok()).as(started.text()).isTrue();
        return JsonParser.parseString(started.text())
                .getAsJsonObject()
                .get("businessKey")
                .getAsString();
    }

    /** Does the tasks up to the one of activating, so that the announcement leaves. */
    void lookUp(String reference) {
        complete(
                reference,
                "Look the client up in Visma Byrå",
                Map.of(
                        "ending", "DONE",
                        "clientExists", true,
                        "numberShown", numberOf(reference),
                        "assignmentTied", true,
                        "assignment", "Regnskap",
                        "situation", "ACTIVE_SUBSCRIPTION",
                        "variantShown", "SMART"));
    }

    /** Visma Byrå shows no subscription. */
    void lookUpWithoutSubscription(String reference) {
        complete(
                reference,
                "Look the client up in Visma Byrå",
                Map.of(
                        "ending",
                        "DONE",
                        "clientExists",
                        true,
                        "numberShown",
                        numberOf(reference),
                        "assignmentTied",
                        true,
                        "assignment",
                        "Regnskap",
                        "situation",
                        "NO_SUBSCRIPTION"));
    }

    private String numberOf(String reference) {
        return Objects.requireNonNull(clients.get(reference), "a case that was opened at this desk")
                .nationalId();
    }

    /** Smart for twelve months at 349 kroner; the office has a reason to pay, the client needs none. */
    void agree(String reference, String invoiceRecipient) {
        Map<String, Object> terms = new TreeMap<>(Map.of(
                "ending", "DONE",
                "variant", "SMART",
                "assignment", "Regnskap",
                "invoiceRecipient", invoiceRecipient,
                "periodMonths", "12",
                "monthlyFee", 349,
                "clientAgreed", true));
        if (invoiceRecipient.equals("OFFICE")) {
            terms.put("termsReason", "Part of our fixed fee");
        }
        complete(reference, "Agree the terms with the client", terms);
    }

    void activate(String reference) {
        complete(
                reference,
                "Activate the collaboration",
                Map.of(
                        "ending",
                        "DONE",
                        "activateOutcome",
                        "ACTIVATED",
                        "assignmentChosen",
                        true,
                        "activatePressed",
                        true,
                        "assignment",
                        "Regnskap",
                        "currentVariant",
                        "SMART",
                        "invoiceRecipient",
                        "CLIENT",
                        "renewalUnknown",
                        false,
                        "renewalOn",
                        Client.today().plusMonths(8).toString()));
    }

    void complete(String reference, String task, Map<String, Object> answers) {
        APIResponse response = submit("task/" + task(reference, task), answers);
        assertThat(response.status()).as(response.text()).isEqualTo(204);
    }

    /** The id of the open task of the case with this name, waiting until there is one. */
    String task(String reference, String name) {
        // A task that follows a mail opens a moment after the mail has left.
        page.waitForCondition(() -> find(reference, name).isPresent());
        return find(reference, name).orElseThrow();
    }

    private Optional<String> find(String reference, String name) {
        return JsonParser.parseString(
                        get("task?processInstanceBusinessKey=" + reference).text())
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(task -> task.get("name").getAsString().equals(name))
                .map(task -> task.get("id").getAsString())
                .findFirst();
    }

    /** Changes when a task is due, as only an administrator may. */
    void setDue(String id, Instant due) {
        JsonObject task = JsonParser.parseString(get("task/" + id).text()).getAsJsonObject();
        JsonObject changed = new JsonObject();
        // What is left out is cleared.
        Stream.of("name", "description", "assignee", "priority").forEach(field -> changed.add(field, task.get(field)));
        changed.addProperty("due", ENGINE_TIME.format(due.atZone(ZoneOffset.UTC)));
        assertThat(call("PUT", "task/" + id, changed.toString()).status()).isEqualTo(204);
    }

    APIResponse submit(String path, Map<String, Object> answers) {
        return post(path + "/submit-form", Map.of("variables", variables(answers)));
    }

    static Map<String, Object> variables(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())));
    }

    APIResponse get(String path) {
        return page.request().get(stage.url(ENGINE + path));
    }

    APIResponse post(String path, Object body) {
        return call("POST", path, body);
    }

    /** A call as a script of the page makes it, with the session and its token against forgery. */
    APIResponse call(String method, String path, Object body) {
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        return page.request()
                .fetch(
                        stage.url(ENGINE + path),
                        RequestOptions.create()
                                .setMethod(method)
                                .setHeader("X-XSRF-TOKEN", token)
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
    }
}
