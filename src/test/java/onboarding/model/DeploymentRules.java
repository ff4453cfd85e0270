package onboarding.model;

import java.util.List;
import java.util.stream.Stream;

/** What a process needs to be deployed, started and kept, and how models refer to each other. */
final class DeploymentRules {

    private static final String BINDING = "a release deploys all models together: set %s=\"deployment\"";

    static final List<Rule<ProcessModel>> RULES = List.of(
            new Rule<>("a file's name occurs once", NamingRules::repeatedFileNames),
            Rule.each(
                    "a process is executable",
                    model -> model.of("process"),
                    process -> !process.attribute("isExecutable").equals("true"),
                    "set isExecutable=\"true\""),
            Rule.each(
                    "a process says how long its history is kept",
                    model -> model.of("process"),
                    process -> process.camunda("historyTimeToLive").isBlank(),
                    "set camunda:historyTimeToLive, such as P365D"),
            new Rule<>(
                    "a process can be started in Tasklist exactly when it has a start form and nothing calls it",
                    DeploymentRules::startable),
            Rule.each(
                    "a call is bound to the deployment",
                    model -> model.of("callActivity"),
                    call -> !call.camunda("calledElementBinding").equals("deployment"),
                    BINDING.formatted("camunda:calledElementBinding")),
            Rule.each(
                    "a called process exists",
                    model -> model.of("callActivity"),
                    (call, models) -> !Expressions.isOne(call.attribute("calledElement"))
                            && models.process(call.attribute("calledElement")).isEmpty(),
                    "set calledElement to the id of a process, or to one variable that holds it"),
            Rule.each(
                    "a decision is bound to the deployment",
                    model -> model.of("businessRuleTask"),
                    task -> !task.camunda("decisionRefBinding").equals("deployment"),
                    BINDING.formatted("camunda:decisionRefBinding")),
            Rule.each(
                    "a decision that is asked exists",
                    model -> model.of("businessRuleTask"),
                    (task, models) ->
                            models.decision(task.camunda("decisionRef")).isEmpty(),
                    "set camunda:decisionRef to the id of a decision"),
            Rule.each(
                    "a decision's answer is one value in one variable",
                    model -> model.of("businessRuleTask"),
                    task -> task.camunda("resultVariable").isBlank()
                            || !task.camunda("mapDecisionResult").matches("singleEntry|collectEntries"),
                    "set camunda:resultVariable and camunda:mapDecisionResult=\"singleEntry\":"
                            + " other mappings store a Java object"),
            Rule.each(
                    "a form is bound to the deployment",
                    model -> model.elements()
                            .filter(element -> !element.camunda("formRef").isBlank()),
                    element -> !element.camunda("formRefBinding").equals("deployment"),
                    BINDING.formatted("camunda:formRefBinding")),
            Rule.each(
                    "a form that is shown exists",
                    model -> model.elements()
                            .filter(element -> !element.camunda("formRef").isBlank()),
                    (element, models) -> models.form(element.camunda("formRef"))
                            .filter(form -> !form.isFragment())
                            .isEmpty(),
                    "set camunda:formRef to the id of a form"));

    private DeploymentRules() {}

    private static Stream<String> startable(ProcessModel model, Models models) {
        boolean hasForm = model.process().children("startEvent").anyMatch(start -> !start.camunda("formRef")
                .isBlank());
        boolean isCalled = models.elements("callActivity")
                .anyMatch(call -> call.attribute("calledElement").equals(model.id()));
        boolean wanted = hasForm && !isCalled;
        boolean startable = !model.process().camunda("isStartableInTasklist").equals("false");
        return wanted == startable
                ? Stream.empty()
                : Stream.of("%s: set camunda:isStartableInTasklist=\"%s\"".formatted(model.id(), wanted));
    }
}
