package onboarding.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A {@code .form} file. */
final class FormModel implements ModelFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final JsonNode form;

    FormModel(Path file, String json) {
        this.file = file;
        try {
            this.form = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is no JSON", e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String id() {
        return form.path("id").asText();
    }

    JsonNode form() {
        return form;
    }

    /** A part that the engine module puts into other forms, not a form of its own. */
    boolean isFragment() {
        return module().equals("engine");
    }

    /** Every component, those in groups included. */
    Stream<JsonNode> components() {
        return components(form);
    }

    /** The components that carry a variable. */
    List<JsonNode> fields() {
        return components().filter(component -> component.hasNonNull("key")).toList();
    }

    /** The variables that the form fills. */
    Set<String> keys() {
        return fields().stream().map(field -> field.path("key").asText()).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
