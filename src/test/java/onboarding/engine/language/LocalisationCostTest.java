package onboarding.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onboarding.language.ModelWords;
import onboarding.language.ProductTexts;
import onboarding.texts.ModelTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures what the reader's language costs at each answer of the web apps' REST. Each median stands beside that of reading
 * and writing the same JSON untouched in the same run, because machines differ and are noisy.
 */
@DisplayName("Putting an answer into the reader's language costs less than a millisecond at the median:")
class LocalisationCostTest {

    private static final Logger LOG = LoggerFactory.getLogger(LocalisationCostTest.class);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Duration LIMIT = Duration.ofMillis(1);
    private static final int WARM_UP = 3_000;
    private static final int TIMES = 1_001;

    /** What Tasklist shows at a time. */
    private static final int TASKS_OF_A_PAGE = 15;

    private final ObjectMapper json = new ObjectMapper();
    private final ModelWords words = ProductTexts.models();

    private record Answer(String name, String body) {}

    @TestFactory
    List<DynamicTest> costsLittle() throws IOException {
        return List.of(
                measured(new Answer(
                        "a page of a task list", tasks(TASKS_OF_A_PAGE).toString())),
                measured(new Answer("one task", tasks(1).path(0).toString())),
                measured(new Answer("all processes", processes().toString())));
    }

    private DynamicTest measured(Answer answer) {
        AnswerWords translator = new AnswerWords(words.in(DUTCH), id -> Optional.of(id.split(":")[0]));
        return DynamicTest.dynamicTest(answer.name(), () -> {
            Duration untouched = median(() -> rewritten(answer.body(), null));
            Duration translated = median(() -> rewritten(answer.body(), translator));
            LOG.info(
                    "{} ({} characters): {} µs, {} times reading and writing it",
                    answer.name(),
                    answer.body().length(),
                    translated.toNanos() / 1_000,
                    String.format(Locale.ROOT, "%.1f", (double) translated.toNanos() / untouched.toNanos()));
            assertThat(translated).isLessThan(LIMIT);
        });
    }

    private String rewritten(String body, @Nullable AnswerWords translator) {
        try {
            JsonNode answer = json.readTree(body);
            if (translator != null) {
                translator.translate(answer);
            }
            return json.writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration median(Supplier<String> work) {
        int written = 0;
        for (int i = 0; i < WARM_UP; i++) {
            written += work.get().length();
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            written += work.get().length();
            times[i] = System.nanoTime() - begun;
        }
        assertThat(written).isPositive();
        Arrays.sort(times);
        return Duration.ofNanos(times[TIMES / 2]);
    }

    /** Tasks as the engine answers them, of as many models as there are. */
    private ArrayNode tasks(int count) throws IOException {
        List<Map.Entry<String, String>> tasks = ModelTexts.ofModels().values().stream()
                .flatMap(folder -> folder.entrySet().stream())
                .filter(text -> text.getKey().matches("process\\.[^.]+\\.userTask_\\w+"))
                .limit(count)
                .toList();
        ArrayNode all = json.createArrayNode();
        tasks.forEach(task -> {
            String[] key = task.getKey().split("\\.");
            ObjectNode shown = all.addObject()
                    .put("id", "0f3a9c1e-e900-11f1-bedd-02fc00000001")
                    .put("name", task.getValue())
                    .put("description", task.getValue().repeat(6))
                    .put("assignee", "staff")
                    .put("created", "2026-03-02T09:00:00.000+0000")
                    .put("due", "2026-03-04T09:00:00.000+0000")
                    .put("executionId", "0f3a9c1e-e900-11f1-bedd-02fc00000002")
                    .put("processDefinitionId", key[1] + ":1:0f3a9c1e-e900-11f1-bedd-02fc00000003")
                    .put("processInstanceId", "0f3a9c1e-e900-11f1-bedd-02fc00000004")
                    .put("taskDefinitionKey", key[2])
                    .put("priority", 50)
                    .put("suspended", false);
            ArrayNode variables = shown.putObject("_embedded").putArray("variable");
            IntStream.range(0, 3).forEach(variable -> variables
                    .addObject()
                    .put("name", "clientName")
                    .put("value", "Byggmester Hansen AS")
                    .put("type", "String")
                    .putObject("valueInfo"));
        });
        return all;
    }

    private ArrayNode processes() throws IOException {
        ArrayNode all = json.createArrayNode();
        ModelTexts.ofModels().values().stream()
                .flatMap(folder -> folder.entrySet().stream())
                .filter(text -> text.getKey().matches("process\\.[^.]+"))
                .forEach(process -> all.addObject()
                        .put("id", process.getKey() + ":1:0f3a9c1e-e900-11f1-bedd-02fc00000003")
                        .put("key", process.getKey().substring("process.".length()))
                        .put("name", process.getValue())
                        .put("description", process.getValue().repeat(4))
                        .put("deploymentId", "0f3a9c1e-e900-11f1-bedd-02fc00000005")
                        .put("version", 1)
                        .put("suspended", false));
        return all;
    }
}
