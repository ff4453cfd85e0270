package onboarding.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that models and code share: each is declared once, in the class of the process. */
final class VariableRules {

    static final List<Rule<ProcessModel>> RULES = List.of(
            new Rule<>(
                    "a process has its class",
                    (model, models) -> models.code().process(model.id()).isPresent()
                            ? Stream.empty()
                            : Stream.of("write the class …Process with KEY = \"" + model.id() + "\"")),
            new Rule<>("a variable is declared in the process's class", (model, models) -> {
                Set<String> declared = declared(model, models);
                return models.code().process(model.id()).stream().flatMap(process -> variables(model)
                        .filter(used -> !declared.contains(used.name()))
                        .map(used -> "%s: declare %s in %s.Variables, or correct it"
                                .formatted(used.where(), used.name(), process.className())));
            }),
            new Rule<>("a variable's name is lowerCamel", (model, models) -> variables(model)
                    .filter(used -> !used.name().matches("[a-z][a-zA-Z0-9]*"))
                    .map(used -> "%s: rename %s".formatted(used.where(), used.name()))),
            new Rule<>("a call maps each variable by name", (model, models) -> model.of("callActivity")
                    .flatMap(call -> call.tree("in", "out"))
                    .filter(Element::isOfTheEngine)
                    .filter(mapping -> !mapping.attribute("variables").isEmpty())
                    .map(mapping -> mapping.label() + ": map each variable by name, not all of them")),
            Rule.each(
                    "a call passes the case reference on",
                    model -> model.of("callActivity"),
                    call -> call.tree("in").noneMatch(mapping -> mapping.attribute("businessKey")
                            .matches("[#$]\\{execution\\.processBusinessKey}")),
                    "add <camunda:in businessKey=\"#{execution.processBusinessKey}\"/>"),
            new Rule<>("a call maps to variables of the called process", (model, models) -> model.of("callActivity")
                    .flatMap(call -> models.code().process(call.attribute("calledElement")).stream()
                            .flatMap(called -> Stream.concat(
                                            call.tree("in").map(in -> in.attribute("target")),
                                            call.tree("out").map(out -> out.attribute("source")))
                                    .filter(name -> !name.isEmpty())
                                    .filter(name -> !models.code().declares(called, name))
                                    .map(name -> "%s: %s has no variable %s"
                                            .formatted(call.id(), called.className(), name))))));

    static final List<Rule<Code.ProcessClass>> CLASS_RULES = List.of(
            new Rule<>(
                    "a process class belongs to a model",
                    (process, models) -> models.process(process.key()).isPresent()
                            ? Stream.empty()
                            : Stream.of("no model has the id " + process.key())),
            new Rule<>(
                    "an element that the code names exists", (process, models) -> models.process(process.key()).stream()
                            .flatMap(model -> process.elements().stream()
                                    .filter(id -> model.byId(id).isEmpty())
                                    .map(id -> "%s.Elements: %s has no %s"
                                            .formatted(process.className(), model.file(), id)))),
            new Rule<>("a message that the code names exists", (process, models) -> process.messages().stream()
                    .filter(name -> models.elements("message")
                            .noneMatch(message -> message.name().equals(name)))
                    .map(name -> "%s.Messages: no model declares %s".formatted(process.className(), name))));

    private record Use(String where, String name) {}

    private VariableRules() {}

    /** The variables of all processes that show the form. */
    static Set<String> variablesFor(FormModel form, Models models) {
        return declaredWhere(models, process -> process.elements()
                .anyMatch(element -> element.camunda("formRef").equals(form.id())));
    }

    /** The variables of all processes that ask the decision. */
    static Set<String> variablesFor(DecisionModel decision, Models models) {
        return declaredWhere(models, process -> process.elements()
                .anyMatch(element -> element.camunda("decisionRef").equals(decision.id())));
    }

    private static Set<String> declaredWhere(Models models, Predicate<ProcessModel> condition) {
        return Stream.concat(
                        models.code().caseVariables().stream(),
                        models.processes().stream()
                                .filter(condition)
                                .flatMap(process -> models.code().process(process.id()).stream())
                                .flatMap(process -> process.variables().stream()))
                .collect(Collectors.toSet());
    }

    /** The process's own variables, those of every case, those of the processes it calls and those of every task. */
    private static Set<String> declared(ProcessModel model, Models models) {
        return Stream.of(
                        Stream.concat(
                                        Stream.of(model.id()),
                                        model.of("callActivity").map(call -> call.attribute("calledElement")))
                                .flatMap(id -> models.code().process(id).stream())
                                .flatMap(process -> process.variables().stream()),
                        models.code().caseVariables().stream(),
                        models.forms().stream()
                                .filter(FormModel::isFragment)
                                .flatMap(fragment -> fragment.keys().stream()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Every variable that the model reads or writes. */
    private static Stream<Use> variables(ProcessModel model) {
        Set<String> ofLoops = new HashSet<>();
        model.of("multiInstanceLoopCharacteristics").forEach(loop -> ofLoops.add(loop.camunda("elementVariable")));
        return model.elements()
                .filter(element -> !element.is("documentation"))
                .flatMap(element -> names(element).map(name -> new Use(element.label(), name)))
                .filter(use -> !ofLoops.contains(use.name()));
    }

    private static Stream<String> names(Element element) {
        Stream<String> inExpressions = Expressions.of(element).stream().flatMap(Expressions::variables);
        Stream<String> byName = Stream.of();
        if (element.isOfTheEngine() && element.is("inputParameter", "outputParameter")) {
            byName = Stream.of(element.name());
        } else if (element.isOfTheEngine() && element.is("in")) {
            byName = Stream.of(element.attribute("source"));
        } else if (element.isOfTheEngine() && element.is("out")) {
            byName = Stream.of(element.attribute("target"));
        } else if (element.is("businessRuleTask")) {
            byName = Stream.of(element.camunda("resultVariable"));
        } else if (element.is("multiInstanceLoopCharacteristics")) {
            byName = Stream.of(element.camunda("collection")).filter(name -> !Expressions.isIn(name));
        } else if (element.is("errorEventDefinition", "escalationEventDefinition")) {
            byName = Stream.of(
                    element.camunda("errorCodeVariable"),
                    element.camunda("errorMessageVariable"),
                    element.camunda("escalationCodeVariable"));
        }
        return Stream.concat(inExpressions, byName).filter(name -> !name.isBlank());
    }
}
