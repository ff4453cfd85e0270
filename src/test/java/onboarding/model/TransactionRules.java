package onboarding.model;

import java.util.List;
import java.util.stream.Stream;

/** Where one transaction ends and the next begins. */
final class TransactionRules {

    /** The property with which an element says why a transaction ends at it. */
    static final String ASYNC_REASON = "asyncReason";

    static final List<Rule<ProcessModel>> RULES = List.of(
            Rule.each(
                    "an asynchronous boundary has a reason",
                    model -> model.elements().filter(TransactionRules::isAsynchronous),
                    element -> reason(element).isEmpty(),
                    "each boundary is two more commits: say why in a camunda:property " + ASYNC_REASON
                            + ", or remove it"),
            new Rule<>(
                    "a call that leaves the database begins a transaction", (model, models) -> WiringRules.wired(model)
                            .filter(element -> models.code()
                                    .bean(Expressions.bean(WiringRules.delegateExpression(element)))
                                    .filter(Code.Bean::callsOutside)
                                    .isPresent())
                            .filter(element -> !element.camundaTrue("asyncBefore"))
                            .map(element -> element.label()
                                    + ": set camunda:asyncBefore=\"true\", its delegate calls outside")),
            new Rule<>("a parallel join begins a transaction", (model, models) -> model.of("parallelGateway")
                    .filter(gateway -> model.incoming(gateway).size() > 1)
                    .filter(gateway -> !gateway.camundaTrue("asyncBefore"))
                    .map(gateway ->
                            gateway.id() + ": set camunda:asyncBefore=\"true\", two branches may arrive at once")),
            Rule.each(
                    "each instance of a parallel multi-instance begins a transaction",
                    model -> model.of("multiInstanceLoopCharacteristics")
                            .filter(loop -> !loop.attribute("isSequential").equals("true")),
                    loop -> !loop.camundaTrue("asyncBefore"),
                    "set camunda:asyncBefore=\"true\" on the multiInstanceLoopCharacteristics"),
            Rule.each(
                    "jobs of a case run one at a time",
                    ProcessModel::elements,
                    element -> element.camunda("exclusive").equals("false"),
                    "remove camunda:exclusive"));

    private TransactionRules() {}

    private static boolean isAsynchronous(Element element) {
        return Stream.of("asyncBefore", "asyncAfter", "async").anyMatch(element::camundaTrue);
    }

    private static String reason(Element element) {
        Element owner = element.is("multiInstanceLoopCharacteristics")
                ? element.parent().orElse(element)
                : element;
        return owner.property(ASYNC_REASON);
    }
}
