package onboarding.model;

import static onboarding.model.ProcessModel.ACTIVITIES_WITH_CONTENT;
import static onboarding.model.ProcessModel.EVENTS;
import static onboarding.model.ProcessModel.GATEWAYS;
import static onboarding.model.ProcessModel.TASKS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Gateways and the flows between the nodes. */
final class FlowRules {

    private static final String[] DECIDING = {"exclusiveGateway", "inclusiveGateway"};

    static final List<Rule<ProcessModel>> RULES = List.of(
            Rule.each(
                    "a gateway that decides asks a question",
                    model -> model.diverging(DECIDING),
                    gateway -> !gateway.name().strip().endsWith("?"),
                    "name it with a question"),
            new Rule<>("a flow out of a gateway that decides is an answer", (model, models) -> model.diverging(DECIDING)
                    .flatMap(gateway -> model.outgoing(gateway).stream())
                    .filter(flow -> flow.name().isBlank())
                    .map(flow -> flow.id() + ": name it with an answer to its gateway's question")),
            Rule.each(
                    "a gateway that decides has a default, the safe branch",
                    model -> model.diverging(DECIDING),
                    gateway -> gateway.attribute("default").isBlank(),
                    "set default to the flow of the safe branch"),
            new Rule<>(
                    "every flow out of a gateway that decides has a condition, except the default",
                    (model, models) -> model.diverging(DECIDING).flatMap(gateway -> model.outgoing(gateway).stream()
                            .filter(flow -> flow.id().equals(gateway.attribute("default"))
                                    == flow.child("conditionExpression").isPresent())
                            .map(flow -> flow.id() + ": the default has no condition, every other flow has one"))),
            new Rule<>("only gateways decide", (model, models) -> model.of("sequenceFlow")
                    .filter(flow -> flow.child("conditionExpression").isPresent())
                    .filter(flow -> model.byId(flow.attribute("sourceRef"))
                            .filter(source -> source.is(DECIDING))
                            .isEmpty())
                    .map(flow -> flow.id() + ": put an exclusive gateway where the way forks")),
            new Rule<>("only gateways fork", (model, models) -> model.flowNodes()
                    .filter(node -> !node.is(GATEWAYS))
                    .filter(node -> model.outgoing(node).size() > 1)
                    .map(node -> node.id() + ": put a gateway behind it that shows how the way forks")),
            new Rule<>("a gateway forks or joins", (model, models) -> model.of(GATEWAYS)
                    .filter(gateway -> model.outgoing(gateway).size() > 1
                            == model.incoming(gateway).size() > 1)
                    .map(gateway -> gateway.id() + ": a gateway either forks or joins, not both and not neither")),
            new Rule<>("no way ends without an end event", (model, models) -> model.flowNodes()
                    .filter(node -> !node.is("endEvent") && !isEventSubProcess(node))
                    .filter(node -> model.outgoing(node).isEmpty())
                    .filter(node -> !isLinked(model, node, "intermediateThrowEvent", "intermediateCatchEvent"))
                    .map(node -> node.id() + ": lead it on to an end event")),
            new Rule<>("a node that nothing leads to is a start", (model, models) -> model.flowNodes()
                    .filter(node -> !node.is("startEvent", "boundaryEvent") && !isEventSubProcess(node))
                    .filter(node -> model.incoming(node).isEmpty())
                    .filter(node -> !isLinked(model, node, "intermediateCatchEvent", "intermediateThrowEvent"))
                    .map(node -> node.id() + ": nothing leads here, connect it or delete it")),
            Rule.each(
                    "only kinds of element that the product uses",
                    model -> model.elements().filter(FlowRules::isNode),
                    element -> element.is(
                            "task",
                            "manualTask",
                            "scriptTask",
                            "sendTask",
                            "complexGateway",
                            "transaction",
                            "adHocSubProcess"),
                    "use a user task, a service task, a business rule task or an exclusive gateway"));

    private FlowRules() {}

    private static boolean isNode(Element element) {
        return Stream.of(TASKS, GATEWAYS, EVENTS, ACTIVITIES_WITH_CONTENT).anyMatch(element::is);
    }

    /** Whether the node is one end of a link event whose other end is there too. */
    private static boolean isLinked(ProcessModel model, Element node, String type, String otherType) {
        return node.is(type)
                && node.child("linkEventDefinition")
                        .filter(link -> model.of(otherType)
                                .flatMap(other -> other.child("linkEventDefinition").stream())
                                .anyMatch(other -> Objects.equals(other.attribute("name"), link.attribute("name"))))
                        .isPresent();
    }

    private static boolean isEventSubProcess(Element node) {
        return node.attribute("triggeredByEvent").equals("true");
    }
}
