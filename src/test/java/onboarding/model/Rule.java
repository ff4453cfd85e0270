package onboarding.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule.
 *
 * @param sentence what holds
 * @param check what to change where it does not hold
 * @param <M> what the rule is about: a process, a decision, a form, a bean
 */
record Rule<M>(String sentence, Check<M> check) {

    /** Finds where the rule is broken; each finding names the place and says what to change. */
    @FunctionalInterface
    interface Check<M> {
        Stream<String> findings(M subject, Models models);
    }

    /** A rule that each of some elements of a process keeps by itself. */
    static Rule<ProcessModel> each(
            String sentence,
            Function<ProcessModel, Stream<Element>> which,
            Predicate<Element> broken,
            String whatToChange) {
        return each(sentence, which, (element, models) -> broken.test(element), whatToChange);
    }

    /** As above, for a rule that has to look at other models or at the code. */
    static Rule<ProcessModel> each(
            String sentence, Function<ProcessModel, Stream<Element>> which, InContext broken, String whatToChange) {
        return new Rule<>(sentence, (process, models) -> which.apply(process)
                .filter(element -> broken.test(element, models))
                .map(element -> element.label() + ": " + whatToChange));
    }

    /** Whether an element breaks a rule, seen among all models. */
    @FunctionalInterface
    interface InContext {
        boolean test(Element element, Models models);
    }

    List<String> findings(M subject, Models models) {
        return check.findings(subject, models).distinct().toList();
    }
}
