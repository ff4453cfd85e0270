package onboarding.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decision tables. */
final class DecisionRules {

    static final List<Rule<DecisionModel>> RULES = List.of(
            new Rule<>("a file's name occurs once", NamingRules::repeatedFileNames),
            new Rule<>(
                    "one decision a file, its id the file's name in kebab-case",
                    (model, models) -> model.decisions().size() == 1
                                    && model.id().equals(model.expectedId())
                                    && model.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                            ? Stream.empty()
                            : Stream.of("one decision with the id " + model.expectedId() + " belongs here")),
            new Rule<>("a decision says how long its history is kept", (model, models) -> model.of("decision")
                    .filter(decision -> decision.camunda("historyTimeToLive").isBlank())
                    .map(decision -> decision.id() + ": set camunda:historyTimeToLive, such as P365D")),
            new Rule<>("a decision has a name", (model, models) -> model.of("decision")
                    .filter(decision -> decision.name().isBlank())
                    .map(decision -> decision.id() + ": name it")),
            new Rule<>("a table names its hit policy, FIRST or UNIQUE", (model, models) -> model.of("decisionTable")
                    .filter(table -> !Set.of("FIRST", "UNIQUE").contains(table.attribute("hitPolicy")))
                    .map(table -> table.label() + ": set hitPolicy to FIRST or UNIQUE")),
            new Rule<>("a row says why", (model, models) -> model.of("rule")
                    .filter(row -> row.child("description")
                            .map(Element::text)
                            .orElse("")
                            .isBlank())
                    .map(row -> row.id() + ": describe the row")),
            new Rule<>("a column has a label", (model, models) -> model.of("input", "output")
                    .filter(column -> column.attribute("label").isBlank())
                    .map(column -> column.label() + ": set its label")),
            new Rule<>(
                    "a decision is asked by a process",
                    (model, models) -> models.elements("businessRuleTask").anyMatch(task -> task.camunda("decisionRef")
                                    .equals(model.id()))
                            ? Stream.empty()
                            : Stream.of("no model asks it: delete it")),
            new Rule<>("a decision looks at variables of the process that asks", (model, models) -> {
                Set<String> known = VariableRules.variablesFor(model, models);
                return model.of("inputExpression")
                        .map(expression ->
                                expression.child("text").map(Element::text).orElse(""))
                        .filter(variable -> !known.contains(variable))
                        .map(variable -> "%s: declare it in the Variables of the process's class".formatted(variable));
            }));

    private DecisionRules() {}
}
