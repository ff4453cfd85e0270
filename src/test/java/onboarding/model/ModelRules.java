package onboarding.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule there is, family by family. */
public final class ModelRules {

    static final List<Rule<ProcessModel>> OF_PROCESSES = Stream.of(
                    NamingRules.RULES,
                    DeploymentRules.RULES,
                    TaskRules.RULES,
                    FlowRules.RULES,
                    EventRules.RULES,
                    WiringRules.RULES,
                    TransactionRules.RULES,
                    VariableRules.RULES,
                    LayoutRules.RULES)
            .flatMap(List::stream)
            .toList();

    static final List<Rule<DecisionModel>> OF_DECISIONS = DecisionRules.RULES;
    static final List<Rule<FormModel>> OF_FORMS = FormRules.RULES;
    static final List<Rule<Code.Bean>> OF_BEANS = WiringRules.BEAN_RULES;
    static final List<Rule<Code.ProcessClass>> OF_PROCESS_CLASSES = VariableRules.CLASS_RULES;

    private ModelRules() {}

    /**
     * One rule applied to one subject.
     *
     * @param subject the file, bean or class
     * @param rule the rule's sentence
     * @param findings where it is broken; empty if it holds
     */
    public record Result(String subject, String rule, List<String> findings) {}

    /**
     * Every rule applied to the models of a repository and to the compiled product.
     *
     * @param root the top folder of the repository
     */
    public static Stream<Result> check(Path root) {
        return check(Models.of(Models.read(root), CodeScanner.scan(ProductClasses.ALL)));
    }

    /** Every rule applied to everything it is about. */
    static Stream<Result> check(Models models) {
        return Stream.of(
                        apply(OF_PROCESSES, models.processes(), ProcessModel::toString, models),
                        apply(OF_DECISIONS, models.decisions(), DecisionModel::toString, models),
                        apply(OF_FORMS, models.forms(), FormModel::toString, models),
                        apply(OF_BEANS, models.code().beans(), Code.Bean::className, models),
                        apply(OF_PROCESS_CLASSES, models.code().processes(), Code.ProcessClass::className, models))
                .flatMap(results -> results);
    }

    private static <M> Stream<Result> apply(
            List<Rule<M>> rules, List<M> subjects, Function<M, String> name, Models models) {
        return subjects.stream().flatMap(subject -> rules.stream()
                .map(rule -> new Result(name.apply(subject), rule.sentence(), rule.findings(subject, models))));
    }
}
