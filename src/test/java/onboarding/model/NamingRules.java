package onboarding.model;

import static onboarding.model.ProcessModel.ACTIVITIES_WITH_CONTENT;
import static onboarding.model.ProcessModel.EVENTS;
import static onboarding.model.ProcessModel.TASKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids, labels and the names of messages, errors and escalations. */
final class NamingRules {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MESSAGE = Pattern.compile("([a-z]+)\\.[a-z][a-zA-Z]*");
    private static final Pattern BUSINESS_REASON = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** The first part of an element's id, by its type. */
    private static final Map<String, String> ID_TYPES = Map.ofEntries(
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("intermediateCatchEvent", "event"),
            Map.entry("intermediateThrowEvent", "event"),
            Map.entry("boundaryEvent", "event"),
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("receiveTask", "receiveTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("inclusiveGateway", "gateway"),
            Map.entry("parallelGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"),
            Map.entry("sequenceFlow", "flow"));

    static final List<Rule<ProcessModel>> RULES = List.of(
            new Rule<>(
                    "one process a file, its id the file's name in kebab-case",
                    (model, models) -> model.of("process").count() == 1
                                    && model.id().equals(model.expectedId())
                                    && KEBAB_CASE.matcher(model.id()).matches()
                            ? Stream.empty()
                            : Stream.of("one process with the id " + model.expectedId() + " belongs here")),
            new Rule<>("an element's id is <type>_<camelCase>", (model, models) -> model.elements()
                    .filter(element -> ID_TYPES.containsKey(element.type()))
                    .filter(element -> !element.id().matches(ID_TYPES.get(element.type()) + "_[a-z][a-zA-Z0-9]*"))
                    .map(element -> "%s: the id of a %s is %s_<camelCase>"
                            .formatted(element.label(), element.type(), ID_TYPES.get(element.type())))),
            Rule.each(
                    "processes, tasks, calls, sub-processes and events have names",
                    model -> model.elements().filter(NamingRules::needsName),
                    element -> element.name().isBlank(),
                    "give it a name: task verb + noun, event noun + past participle"),
            Rule.each(
                    "tasks and calls are named verb + noun, events noun + past participle",
                    model -> model.elements()
                            .filter(element -> element.is(EVENTS) || element.is(TASKS) || element.is("callActivity"))
                            .filter(element -> !element.name().isBlank()),
                    element -> element.name().strip().split("\\s+").length < 2
                            || Character.isLowerCase(element.name().strip().charAt(0)),
                    "name it in at least two words, the first with a capital"),
            Rule.each(
                    "names and documentation hold no expression",
                    ProcessModel::elements,
                    element -> Expressions.isIn(element.name()) || Expressions.isIn(element.documentation()),
                    "expressions in names and documentation reach people unresolved or not at all: write plain words"),
            Rule.each(
                    "a message is named <module>.<pastEvent>",
                    model -> model.of("message"),
                    (message, models) -> {
                        var name = MESSAGE.matcher(message.name());
                        return !name.matches() || !models.code().modules().contains(name.group(1));
                    },
                    "name it <module>.<pastEvent>, the module one of the packages"),
            Rule.each(
                    "an error or escalation has a business reason in UPPER_SNAKE as its code",
                    model -> model.of("error", "escalation"),
                    element -> !BUSINESS_REASON
                            .matcher(element.attribute(element.type() + "Code"))
                            .matches(),
                    "set its code to a business reason such as NIP_MISMATCH"),
            new Rule<>("a message, error or escalation is declared once", (model, models) -> Stream.of(
                            repeated(model, "message", Element::name),
                            repeated(model, "error", error -> error.attribute("errorCode")),
                            repeated(model, "escalation", escalation -> escalation.attribute("escalationCode")))
                    .flatMap(Function.identity())),
            Rule.each(
                    "an event names a declared message, error or escalation",
                    model -> model.of(
                            "messageEventDefinition",
                            "receiveTask",
                            "errorEventDefinition",
                            "escalationEventDefinition"),
                    element -> !isDeclared(element),
                    "refer to a declared message, error or escalation"),
            new Rule<>("a declared message, error or escalation is used", (model, models) -> {
                var used = model.elements()
                        .flatMap(element -> Stream.of("messageRef", "errorRef", "escalationRef")
                                .map(element::attribute))
                        .collect(Collectors.toSet());
                return model.of("message", "error", "escalation")
                        .filter(element -> !used.contains(element.id()))
                        .map(element -> element.id() + ": nothing uses it, delete it");
            }));

    private NamingRules() {}

    /** What holds of every file, whatever its kind: the file's name occurs once. */
    static Stream<String> repeatedFileNames(ModelFile file, Models models) {
        return models.files()
                .filter(other -> !other.file().equals(file.file()))
                .filter(other -> other.fileName().equals(file.fileName()))
                .map(other -> "%s has the same name: rename one".formatted(other.file()));
    }

    private static boolean needsName(Element element) {
        return element.is("process") || element.is(TASKS) || element.is(EVENTS) || element.is(ACTIVITIES_WITH_CONTENT);
    }

    private static Stream<String> repeated(ProcessModel model, String type, Function<Element, String> name) {
        var seen = new ArrayList<String>();
        return model.of(type)
                .filter(element -> {
                    boolean repeated = seen.contains(name.apply(element));
                    seen.add(name.apply(element));
                    return repeated;
                })
                .map(element ->
                        "%s: %s is declared already, refer to that".formatted(element.id(), name.apply(element)));
    }

    private static String reference(Element element) {
        return element.is("receiveTask") ? "messageRef" : element.type().replace("EventDefinition", "Ref");
    }

    private static boolean isDeclared(Element element) {
        String type = reference(element).replace("Ref", "");
        return new Element(element.dom().getOwnerDocument().getDocumentElement())
                .children(type)
                .anyMatch(declared -> declared.id().equals(element.attribute(reference(element))));
    }
}
