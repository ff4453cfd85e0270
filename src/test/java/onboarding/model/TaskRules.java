package onboarding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a task findable and doable for a person. */
final class TaskRules {

    /** The groups of the product; a task for any other group is seen by nobody. */
    private static final Set<String> GROUPS = Set.of("staff", "manager", "vendor-admin", "admin");

    /** Properties that say a due date in words that the calendar reckons with, and the durations that they take. */
    private static final Map<String, Pattern> DUE = Map.of(
            "dueAfter", Pattern.compile("P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?"),
            "dueBeforeGoLive", Pattern.compile("P(\\d+[YMWD])+"));

    static final List<Rule<ProcessModel>> RULES = List.of(
            Rule.each(
                    "a user task says what to do",
                    model -> model.of("userTask"),
                    task -> task.documentation().isBlank(),
                    "add documentation: what to do, in the vendor's own words, screen path first"),
            Rule.each(
                    "a user task is offered to somebody",
                    model -> model.of("userTask"),
                    task -> task.camunda("candidateGroups").isBlank()
                            && task.camunda("candidateUsers").isBlank(),
                    "set camunda:candidateGroups, or camunda:candidateUsers to a variable"),
            Rule.each(
                    "a candidate group exists",
                    model -> model.of("userTask")
                            .filter(task -> !task.camunda("candidateGroups").isBlank()),
                    task -> !Arrays.stream(task.camunda("candidateGroups").split(","))
                            .map(String::strip)
                            .allMatch(group -> GROUPS.contains(group) || Expressions.isOne(group)),
                    "use the groups " + GROUPS + " or a variable"),
            Rule.each(
                    "a user task has a due date",
                    model -> model.of("userTask"),
                    task -> task.camunda("dueDate").isBlank()
                            && DUE.entrySet().stream().noneMatch(due -> due.getValue()
                                    .matcher(task.property(due.getKey()))
                                    .matches()),
                    "set camunda:dueDate, or a camunda:property dueAfter or dueBeforeGoLive with a duration such as P2D"),
            Rule.each(
                    "a user task has a form",
                    model -> model.of("userTask"),
                    task -> task.camunda("formRef").isBlank(),
                    "set camunda:formRef"),
            Rule.each(
                    "no person is named in a model",
                    model -> model.of("userTask"),
                    task -> names(task.camunda("assignee")) || names(task.camunda("candidateUsers")),
                    "take the person from a variable"));

    private TaskRules() {}

    private static boolean names(String people) {
        return !people.isBlank() && !Expressions.isOne(people);
    }
}
