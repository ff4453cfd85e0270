package onboarding.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Puts a form together: fragments in the place of groups with the property {@code include}, options into selects with the
 * property {@code options}, and the length that a text may have where the form names none.
 */
final class FormAssembly {

    /** The field of the fragment whose answers a placeholder narrows by its property {@code endings}. */
    private static final String ENDING = "ending";

    /** Two hundred characters hold any name or address; the engine stores at most 4000 in a variable. */
    static final int TEXT_LENGTH = 200;

    static final int LONG_TEXT_LENGTH = 4000;

    private FormAssembly() {}

    /**
     * The assembled form as a new tree; {@code form} is left as it is.
     *
     * @param fragments the form of an id, for {@code include}
     * @param options the answers of a source, for {@code options}
     */
    static ObjectNode assemble(
            ObjectNode form, Function<String, ObjectNode> fragments, Function<String, List<Option>> options) {
        ObjectNode assembled = form.deepCopy();
        assembled.set("components", withFragments(assembled.path("components"), fragments));
        complete(assembled.path("components"), options);
        return assembled;
    }

    static String property(JsonNode component, String name) {
        return component.path("properties").path(name).asText("");
    }

    private static ArrayNode withFragments(JsonNode components, Function<String, ObjectNode> fragments) {
        ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
        for (JsonNode component : components) {
            String include = property(component, "include");
            if (include.isEmpty()) {
                if (component.has("components")) {
                    ((ObjectNode) component).set("components", withFragments(component.path("components"), fragments));
                }
                replaced.add(component);
            } else {
                ArrayNode fragment =
                        (ArrayNode) fragments.apply(include).path("components").deepCopy();
                narrowEndings(fragment, property(component, "endings"));
                replaced.addAll(fragment);
            }
        }
        return replaced;
    }

    private static void narrowEndings(ArrayNode fragment, String endings) {
        if (endings.isEmpty()) {
            return;
        }
        Set<String> allowed =
                Arrays.stream(endings.split(",")).map(String::strip).collect(Collectors.toSet());
        for (JsonNode component : fragment) {
            if (component.path("key").asText().equals(ENDING)) {
                ArrayNode values = (ArrayNode) component.path("values");
                for (int i = values.size() - 1; i >= 0; i--) {
                    if (!allowed.remove(values.get(i).path("value").asText())) {
                        values.remove(i);
                    }
                }
                if (!allowed.isEmpty() || values.isEmpty()) {
                    throw new IllegalStateException("A form asks for endings that do not exist: " + endings);
                }
                if (StreamSupport.stream(values.spliterator(), false)
                        .noneMatch(value -> value.path("value").equals(component.path("defaultValue")))) {
                    ((ObjectNode) component).remove("defaultValue");
                }
            }
        }
    }

    private static void complete(JsonNode components, Function<String, List<Option>> options) {
        for (JsonNode component : components) {
            ObjectNode field = (ObjectNode) component;
            complete(field.path("components"), options);
            String source = property(field, "options");
            if (!source.isEmpty()) {
                ArrayNode values = field.putArray("values");
                options.apply(source)
                        .forEach(option ->
                                values.addObject().put("label", option.label()).put("value", option.value()));
            }
            switch (field.path("type").asText()) {
                case "textfield" -> limitLength(field, TEXT_LENGTH);
                case "textarea" -> limitLength(field, LONG_TEXT_LENGTH);
                default -> {}
            }
        }
    }

    private static void limitLength(ObjectNode field, int length) {
        ObjectNode validate = field.withObject("validate");
        if (!validate.has("maxLength")) {
            validate.put("maxLength", length);
        }
    }
}
