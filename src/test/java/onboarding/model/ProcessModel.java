package onboarding.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code .bpmn} file. */
final class ProcessModel implements ModelFile {

    static final String[] TASKS = {
        "task", "userTask", "serviceTask", "businessRuleTask", "receiveTask", "sendTask", "scriptTask", "manualTask"
    };
    static final String[] GATEWAYS = {
        "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway"
    };
    static final String[] EVENTS = {
        "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"
    };
    static final String[] ACTIVITIES_WITH_CONTENT = {"callActivity", "subProcess", "transaction", "adHocSubProcess"};

    private static final Set<String> FLOW_NODES = Stream.of(TASKS, GATEWAYS, EVENTS, ACTIVITIES_WITH_CONTENT)
            .flatMap(Stream::of)
            .collect(Collectors.toSet());

    private final Path file;
    private final Element process;
    private final List<Element> elements;
    private final Map<String, Element> byId;
    private final Map<String, List<Element>> outgoing;
    private final Map<String, List<Element>> incoming;
    private final Layout layout;

    ProcessModel(Path file, String xml) {
        this.file = file;
        Element definitions = Element.parse(xml);
        this.elements = definitions.tree().toList();
        this.process = definitions
                .child("process")
                .orElseThrow(() -> new IllegalArgumentException(file + " holds no process"));
        this.byId = elements.stream()
                .filter(element -> !element.id().isEmpty())
                .collect(toMap(Element::id, element -> element, (first, second) -> first));
        this.outgoing = of("sequenceFlow").collect(groupingBy(flow -> flow.attribute("sourceRef")));
        this.incoming = of("sequenceFlow").collect(groupingBy(flow -> flow.attribute("targetRef")));
        this.layout = new Layout(this);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String id() {
        return process.id();
    }

    Element process() {
        return process;
    }

    /** Every element of the file with one of these types. */
    Stream<Element> of(String... types) {
        return elements.stream().filter(element -> element.is(types));
    }

    Stream<Element> elements() {
        return elements.stream();
    }

    Stream<Element> flowNodes() {
        return elements.stream().filter(element -> FLOW_NODES.contains(element.type()));
    }

    Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Element> outgoing(Element node) {
        return outgoing.getOrDefault(node.id(), List.of());
    }

    List<Element> incoming(Element node) {
        return incoming.getOrDefault(node.id(), List.of());
    }

    /** Gateways at which the way forks. */
    Stream<Element> diverging(String... types) {
        return of(types).filter(gateway -> outgoing(gateway).size() > 1);
    }

    Layout layout() {
        return layout;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
