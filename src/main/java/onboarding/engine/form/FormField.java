package onboarding.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import onboarding.engine.language.FormWords;
import onboarding.language.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * A component of a form that takes an answer.
 *
 * @param hiddenIf the conditions of the field and of the groups around it, each of which hides it
 */
record FormField(String key, String type, JsonNode component, List<String> hiddenIf) {

    private static final Set<String> ANSWERING = Set.of(
            "textfield", "textarea", "number", "checkbox", "datetime", "select", "radio", "checklist", "taglist");
    private static final Set<String> SHOWING =
            Set.of("text", "html", "image", "table", "spacer", "separator", "iframe", "button");

    /**
     * The fields of an assembled form in its order.
     *
     * @throws IllegalStateException if the form has a component that these rules cannot enforce
     */
    static List<FormField> of(JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        collect(form.path("id").asText(), form.path("components"), List.of(), fields);
        return List.copyOf(fields);
    }

    private static void collect(String form, JsonNode components, List<String> outerHiddenIf, List<FormField> fields) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            List<String> hiddenIf = hiddenIf(component, outerHiddenIf);
            if (type.equals("group") && component.path("path").asText("").isEmpty()) {
                collect(form, component.path("components"), hiddenIf, fields);
            } else if (ANSWERING.contains(type)) {
                fields.add(enforceable(form, new FormField(component.path("key").asText(), type, component, hiddenIf)));
            } else if (!SHOWING.contains(type)) {
                throw new IllegalStateException(
                        "Form " + form + " has a component of type " + type + ", whose answers are not checked");
            }
        }
    }

    private static List<String> hiddenIf(JsonNode component, List<String> outer) {
        String condition = component.path("conditional").path("hide").asText("");
        if (condition.isEmpty()) {
            return outer;
        }
        List<String> all = new ArrayList<>(outer);
        all.add(condition);
        return List.copyOf(all);
    }

    private static FormField enforceable(String form, FormField field) {
        boolean unknownAnswers = field.component.has("valuesKey") || field.component.has("valuesExpression");
        boolean timeOfDay =
                field.isDay() && !field.component.path("subtype").asText("date").equals("date");
        boolean listAsVariable = field.isList() && !field.isEvidenceOnly();
        if (field.key.isEmpty() || field.key.contains(".") || unknownAnswers || timeOfDay || listAsVariable) {
            throw new IllegalStateException("Form " + form + " has a field that cannot be checked: key '" + field.key
                    + "', type " + field.type + " (see FormField)");
        }
        return field;
    }

    boolean isList() {
        return type.equals("checklist") || type.equals("taglist");
    }

    boolean isDay() {
        return type.equals("datetime");
    }

    boolean isLongText() {
        return type.equals("textarea");
    }

    /** Whether the answer goes to the evidence and not into a process variable. */
    boolean isEvidenceOnly() {
        return FormAssembly.property(component, "keep").equals("evidence");
    }

    /**
     * Whether the answer is handed to the next steps of the same transaction, which record it in our own tables, and is
     * then forgotten: the engine keeps its variables readable for years.
     */
    boolean isForTheRecord() {
        return FormAssembly.property(component, "keep").equals("record");
    }

    Optional<String> rule() {
        return Optional.of(FormAssembly.property(component, "rule")).filter(name -> !name.isEmpty());
    }

    boolean isHidden(Map<String, @Nullable Object> data) {
        return hiddenIf.stream().anyMatch(condition -> FormExpressions.holds(condition, data));
    }

    /** Whether the person can see the answer and not change it. */
    boolean isFixed(Map<String, @Nullable Object> data) {
        return component.path("disabled").asBoolean() || holds(component.path("readonly"), data);
    }

    boolean isRequired() {
        return component.path("validate").path("required").asBoolean();
    }

    /** The words above the field, worked out where they are an expression; the key where they are a template. */
    String label(Map<String, @Nullable Object> data) {
        String label = component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText("");
        Object worked = FormExpressions.isExpression(label) ? FormExpressions.valueOf(label, data) : label;
        return worked == null
                        || worked.toString().isBlank()
                        || worked.toString().contains("{{")
                ? key
                : Conventions.withoutEndMark(worked.toString());
    }

    /** The words above the field as they are stored: to be said in any language, except where they are worked out. */
    String labelToStore(Map<String, @Nullable Object> data) {
        String label = label(data);
        boolean isWorkedOut = FormExpressions.isExpression(component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText(""));
        return isWorkedOut || label.equals(key) ? label : FormWords.labelToStore(component, label);
    }

    /** The words of an answer as they are stored; empty if the field has no such answer. */
    Optional<String> labelToStoreOf(String option) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .filter(value -> value.path("value").asText().equals(option))
                .map(value -> FormWords.labelToStore(value, value.path("label").asText()))
                .findFirst();
    }

    /** A number that the form's {@code validate} block sets, written or as an expression. */
    Optional<BigDecimal> limit(String name, Map<String, @Nullable Object> data) {
        JsonNode limit = component.path("validate").path(name);
        Object value = limit.isTextual() && FormExpressions.isExpression(limit.asText())
                ? FormExpressions.valueOf(limit.asText(), data)
                : limit.asText("");
        return Optional.ofNullable(value)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .map(BigDecimal::new);
    }

    Optional<String> validation(String name) {
        return Optional.of(component.path("validate").path(name).asText("")).filter(text -> !text.isEmpty());
    }

    List<Option> options() {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(value -> new Option(
                        value.path("value").asText(), value.path("label").asText()))
                .toList();
    }

    Optional<String> labelOf(String option) {
        return options().stream()
                .filter(candidate -> candidate.value().equals(option))
                .map(Option::label)
                .findFirst();
    }

    private static boolean holds(JsonNode flag, Map<String, @Nullable Object> data) {
        return flag.isTextual() ? FormExpressions.holds(flag.asText(), data) : flag.asBoolean();
    }
}
