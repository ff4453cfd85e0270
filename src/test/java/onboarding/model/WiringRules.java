package onboarding.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a model calls Java: by the name of a bean, and in no other way. */
final class WiringRules {

    private static final Set<String> OTHER_WIRING_ATTRIBUTES =
            Set.of("class", "expression", "topic", "type", "formKey", "formHandlerClass", "variableMappingClass");
    private static final String[] OTHER_WIRING_ELEMENTS = {
        "script", "connector", "field", "formData", "formProperty", "list", "map", "validation"
    };

    static final List<Rule<ProcessModel>> RULES = List.of(
            Rule.each(
                    "Java is called by delegateExpression alone",
                    ProcessModel::elements,
                    element -> OTHER_WIRING_ATTRIBUTES.stream().anyMatch(attribute -> !element.camunda(attribute)
                                    .isBlank())
                            || element.isOfTheEngine() && element.is(OTHER_WIRING_ELEMENTS)
                            || element.is("conditionExpression")
                                    && !element.attribute("language").isBlank(),
                    "wire a bean with camunda:delegateExpression, or route with a variable"),
            Rule.each(
                    "a service task has a delegate",
                    model -> model.of("serviceTask"),
                    task -> task.camunda("delegateExpression").isBlank(),
                    "set camunda:delegateExpression=\"${beanName}\""),
            new Rule<>("a delegate expression names a bean of a process package", (model, models) -> wired(model)
                    .filter(element -> models.code()
                            .bean(Expressions.bean(delegateExpression(element)))
                            .isEmpty())
                    .map(element -> ("%s: %s is no bean: write ${beanName},"
                                    + " the name that a @Component of a …process package declares")
                            .formatted(element.label(), delegateExpression(element)))),
            new Rule<>("a task is wired to a delegate, a listener to a listener", (model, models) -> wired(model)
                    .flatMap(element -> models.code().bean(Expressions.bean(delegateExpression(element))).stream()
                            .filter(bean -> !bean.className().endsWith(expectedSuffix(element)))
                            .map(bean -> "%s: %s must be a class whose name ends in %s"
                                    .formatted(element.label(), bean.className(), expectedSuffix(element))))),
            Rule.each(
                    "an expression is a variable or compares one",
                    model -> model.elements().filter(element -> !element.is("documentation")),
                    element -> Expressions.of(element).stream().anyMatch(Expressions::runsCode),
                    "no method calls, properties or indexes in an expression: let a delegate set a variable"));

    static final List<Rule<Code.Bean>> BEAN_RULES = List.of(
            new Rule<>(
                    "a delegate or listener is used by a model",
                    (bean, models) -> models.processes().stream()
                                    .flatMap(WiringRules::wired)
                                    .anyMatch(element -> Expressions.bean(delegateExpression(element))
                                            .equals(bean.name()))
                            ? Stream.empty()
                            : Stream.of(bean.className() + ": no model uses it, delete it")),
            new Rule<>(
                    "a bean's name is its module and its class without Delegate or Listener",
                    (bean, models) -> bean.name()
                                    .equals(bean.module() + bean.className().replaceFirst("(Delegate|Listener)$", ""))
                            ? Stream.empty()
                            : Stream.of("%s: a @Component named \"%s\" is found by its class and the other way round"
                                    .formatted(
                                            bean.className(),
                                            bean.module()
                                                    + bean.className().replaceFirst("(Delegate|Listener)$", "")))));

    private WiringRules() {}

    /** Everything that calls Java: tasks, throwing events, listeners. */
    static Stream<Element> wired(ProcessModel model) {
        return model.elements().filter(element -> !delegateExpression(element).isEmpty());
    }

    /** The expression, which the engine's own elements carry without and those of BPMN with its namespace. */
    static String delegateExpression(Element element) {
        return element.isOfTheEngine()
                ? element.attribute("delegateExpression")
                : element.camunda("delegateExpression");
    }

    private static String expectedSuffix(Element element) {
        return element.isOfTheEngine() ? "Listener" : "Delegate";
    }
}
