package onboarding.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people see and fill in. */
final class FormRules {

    /** The schema of form-js 1.8, which Tasklist 7.24 shows forms with. */
    private static final int NEWEST_SCHEMA = 16;

    /** Components of form-js 1.8 that the product has a use for; the rest are newer, or run or load something foreign. */
    private static final Set<String> COMPONENTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "table",
            "group",
            "dynamiclist",
            "spacer",
            "separator");

    /** What the server's FEEL knows and feelin 3.1 of form-js 1.8 does not, found by running it. */
    private static final Pattern FOREIGN_FUNCTIONS = Pattern.compile("\\b(matches|extract|trim|is defined)\\(");

    private static final Pattern BROKEN_WORDS = Pattern.compile("\\{\\{(?:(?!}}).)*\\R(?:(?!}}).)*}}", Pattern.DOTALL);

    static final List<Rule<FormModel>> RULES = List.of(
            new Rule<>("a file's name occurs once", NamingRules::repeatedFileNames),
            new Rule<>(
                    "a form's id is the file's name in kebab-case",
                    (form, models) ->
                            form.id().equals(form.expectedId()) && form.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                                    ? Stream.empty()
                                    : Stream.of("set the id to " + form.expectedId())),
            new Rule<>(
                    "Tasklist can show the form",
                    (form, models) -> Stream.concat(
                            form.form().path("schemaVersion").asInt(0) <= NEWEST_SCHEMA
                                    ? Stream.empty()
                                    : Stream.of("set schemaVersion to " + NEWEST_SCHEMA),
                            form.components()
                                    .map(component -> component.path("type").asText())
                                    .filter(type -> !COMPONENTS.contains(type))
                                    .map(type -> "no component of type " + type + ": use one of " + COMPONENTS))),
            new Rule<>("the browser knows the functions of the form's expressions", (form, models) -> form.components()
                    .map(JsonNode::toString)
                    .filter(component -> FOREIGN_FUNCTIONS.matcher(component).find())
                    .map(component -> "the browser's FEEL has no matches, extract, trim or is defined; it would ignore "
                            + component)),
            new Rule<>("the browser can read the words in the form's texts", (form, models) -> form.components()
                    .map(component -> component.path("text").asText())
                    .flatMap(text -> BROKEN_WORDS.matcher(text).results())
                    .map(words -> "the browser's FEEL has no line break between quotes; put it before the braces: "
                            + words.group())),
            new Rule<>(
                    "a form is shown by a task or a start event",
                    (form, models) -> form.isFragment()
                                    || models.processes().stream()
                                            .flatMap(ProcessModel::elements)
                                            .anyMatch(element ->
                                                    element.camunda("formRef").equals(form.id()))
                            ? Stream.empty()
                            : Stream.of("no model shows it: delete it")),
            new Rule<>(
                    "a field is a variable of the process, or recorded, or kept as evidence", FormRules::unknownFields),
            new Rule<>("a field occurs once", (form, models) -> {
                Set<String> seen = new HashSet<>();
                return form.fields().stream()
                        .map(FormRules::key)
                        .filter(key -> !seen.add(key))
                        .map(key -> key + ": two fields have this key, rename one");
            }),
            new Rule<>("a field has a label", (form, models) -> form.fields().stream()
                    .filter(field -> Stream.of("label", "dateLabel", "timeLabel")
                            .allMatch(label -> field.path(label).asText().isBlank()))
                    .map(field -> key(field) + ": give it a label")));

    private FormRules() {}

    private static Stream<String> unknownFields(FormModel form, Models models) {
        if (form.isFragment()) {
            return Stream.empty();
        }
        Set<String> known = VariableRules.variablesFor(form, models);
        Set<String> ofFragments = models.forms().stream()
                .filter(FormModel::isFragment)
                .flatMap(fragment -> fragment.keys().stream())
                .collect(Collectors.toSet());
        return form.fields().stream().flatMap(field -> {
            String key = key(field);
            return switch (field.path("properties").path("keep").asText()) {
                case "evidence" -> Stream.empty();
                case "record" ->
                    models.code().texts().getOrDefault(form.module(), Set.of()).contains(key)
                            ? Stream.empty()
                            : Stream.of("%s: no constant in %s.process has this name, so nobody records it"
                                    .formatted(key, form.module()));
                case "" ->
                    known.contains(key) || ofFragments.contains(key)
                            ? Stream.empty()
                            : Stream.of("%s: declare it in the Variables of the process's class,".formatted(key)
                                    + " or set the property keep to record or evidence");
                default -> Stream.of(key + ": the property keep is record or evidence");
            };
        });
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }
}
