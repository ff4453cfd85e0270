package onboarding.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A form as it reads: its groups and fields, for a page of ours that asks the same outside the web apps. */
public record FormOutline(List<Group> groups) {

    /** Fields under one heading. */
    public record Group(String label, List<Field> fields) {}

    /**
     * A field of any group, hidden or not.
     *
     * @param type the form's word for its kind, such as {@code textfield}, {@code select}, {@code checkbox}, {@code datetime}
     * @param hint what stands beside it; empty where nothing does
     * @param maxLength most characters of a text; zero where there is no limit
     * @param stored the label and the label of each option by its value, as they are kept for readers of any language
     */
    public record Field(
            String key,
            String type,
            String label,
            String hint,
            boolean required,
            int maxLength,
            List<Option> options,
            Stored stored) {}

    /** Labels that {@link onboarding.language.Phrases} says in a reader's language. */
    public record Stored(String label, Map<String, String> options) {}

    /**
     * Reads an assembled form whose components are groups.
     *
     * @param data what labels that are expressions are worked out on
     */
    public static FormOutline of(JsonNode form, Map<String, @Nullable Object> data) {
        return new FormOutline(StreamSupport.stream(form.path("components").spliterator(), false)
                .filter(component -> component.path("type").asText().equals("group"))
                .map(group -> new Group(group.path("label").asText(), fields(group, data)))
                .toList());
    }

    private static List<Field> fields(JsonNode group, Map<String, @Nullable Object> data) {
        JsonNode alone = JsonNodeFactory.instance.objectNode().set("components", group.path("components"));
        return FormField.of(alone).stream()
                .map(field -> new Field(
                        field.key(),
                        field.type(),
                        field.label(data),
                        field.component().path("description").asText(""),
                        field.isRequired(),
                        field.limit("maxLength", data).map(BigDecimal::intValue).orElse(0),
                        field.options(),
                        stored(field, data)))
                .toList();
    }

    private static Stored stored(FormField field, Map<String, @Nullable Object> data) {
        return new Stored(
                field.labelToStore(data),
                field.options().stream()
                        .collect(Collectors.toMap(
                                Option::value,
                                option -> field.labelToStoreOf(option.value()).orElse(option.label()),
                                (one, same) -> one)));
    }
}
