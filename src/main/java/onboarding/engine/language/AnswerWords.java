package onboarding.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import onboarding.language.Translation;

/**
 * Puts the names of tasks, processes and steps into an answer of the engine's REST. They are known by the fields beside
 * them: a task by {@code taskDefinitionKey}, a step by {@code activityId}, a process by {@code key}.
 */
final class AnswerWords {

    private final Translation translation;
    private final Function<String, Optional<String>> processOfDefinition;

    /**
     * @param processOfDefinition the key of the process that a definition's id belongs to
     */
    AnswerWords(Translation translation, Function<String, Optional<String>> processOfDefinition) {
        this.translation = translation;
        this.processOfDefinition = processOfDefinition;
    }

    /** Changes the answer in place. */
    void translate(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            translate(object);
        }
        answer.forEach(this::translate);
    }

    private void translate(ObjectNode object) {
        String task = object.path("taskDefinitionKey").asText("");
        if (!task.isEmpty()) {
            process(object).ifPresent(process -> {
                String key = DiagramWords.ofElement(process, task);
                put(object, "name", key);
                put(object, "description", DiagramWords.ofDocumentation(key));
            });
        } else if (object.path("key").isTextual() && object.path("name").isTextual()) {
            String key = DiagramWords.ofProcess(object.path("key").asText());
            put(object, "name", key);
            put(object, "description", DiagramWords.ofDocumentation(key));
        }
        if (object.path("activityName").isTextual()) {
            process(object).ifPresent(process -> {
                String activity = object.path("activityId").asText();
                boolean isWholeProcess = activity.equals(process);
                put(
                        object,
                        "activityName",
                        isWholeProcess
                                ? DiagramWords.ofProcess(process)
                                : DiagramWords.ofElement(process, activity.replaceFirst("#multiInstanceBody$", "")));
            });
        }
        if (object.path("processDefinitionName").isTextual()) {
            process(object).ifPresent(process -> put(object, "processDefinitionName", DiagramWords.ofProcess(process)));
        }
    }

    private Optional<String> process(ObjectNode object) {
        String key = object.path("processDefinitionKey").asText("");
        return key.isEmpty()
                ? Optional.of(object.path("processDefinitionId").asText(""))
                        .filter(id -> !id.isEmpty())
                        .flatMap(processOfDefinition)
                : Optional.of(key);
    }

    private void put(ObjectNode object, String property, String key) {
        if (object.path(property).isTextual()) {
            object.put(property, translation.of(key, object.path(property).asText()));
        }
    }
}
