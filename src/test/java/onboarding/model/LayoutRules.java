package onboarding.model;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onboarding.model.Geometry.Point;
import onboarding.model.Geometry.Segment;
import onboarding.model.Layout.Edge;
import onboarding.model.Layout.Label;
import onboarding.model.Layout.Shape;

/** What makes a diagram readable for somebody who does not know BPMN. */
final class LayoutRules {

    private static final double TASK_FONT = 12;

    static final List<Rule<ProcessModel>> RULES = List.of(
            new Rule<>(
                    "what is in the model is in the picture, once",
                    (model, models) -> Stream.concat(
                            Stream.concat(model.flowNodes(), model.of("sequenceFlow"))
                                    .filter(element -> timesDrawn(model, element) != 1)
                                    .map(element -> element.id() + ": give it one BPMNShape or BPMNEdge"),
                            model.layout().unknown().stream()
                                    .map(id -> "%s is drawn and is not in the model: delete its shape".formatted(id)))),
            new Rule<>("a sub-process is drawn open", (model, models) -> shapes(model)
                    .filter(shape -> shape.node().is("subProcess") && !shape.isExpanded())
                    .map(shape -> shape.id() + ": set isExpanded=\"true\", a picture shows no second level")),
            new Rule<>("what is in a sub-process is drawn in it", (model, models) -> shapes(model)
                    .filter(shape -> shape.node().is("subProcess"))
                    .flatMap(outer -> shapes(model)
                            .filter(outer::holds)
                            .filter(inner -> !inner.node().is("boundaryEvent"))
                            .filter(inner -> !outer.box().contains(inner.box()))
                            .map(inner -> "%s: move it into %s".formatted(inner.id(), outer.id())))),
            new Rule<>("a boundary event sits on the border of its activity", (model, models) -> shapes(model)
                    .filter(event -> event.node().is("boundaryEvent"))
                    .filter(event -> model.layout()
                            .shape(event.node().attribute("attachedToRef"))
                            .noneMatch(
                                    host -> host.box().hasOnBorder(event.box().middle())))
                    .map(event -> event.id() + ": move its middle onto the border of its activity")),
            new Rule<>("shapes do not overlap", (model, models) -> pairs(
                            model.layout().shapes(), LayoutRules::collide)
                    .map(pair -> "%s and %s overlap: move one"
                            .formatted(pair.first().id(), pair.second().id()))),
            new Rule<>("a process runs from left to right", (model, models) -> shapes(model)
                    .filter(end -> end.node().is("endEvent"))
                    .flatMap(end -> shapes(model)
                            .filter(start -> start.node().is("startEvent"))
                            .filter(start ->
                                    start.node().parent().equals(end.node().parent()))
                            .filter(start -> start.box().x() >= end.box().x())
                            .map(start -> "%s: move it to the right of %s".formatted(end.id(), start.id())))),
            new Rule<>("a flow runs straight and at right angles", (model, models) -> edges(model)
                    .flatMap(edge -> edge.segments().stream()
                            .filter(segment -> !segment.isStraight())
                            .map(segment ->
                                    "%s: %s to %s is slanted".formatted(edge.id(), segment.from(), segment.to())))),
            new Rule<>("a flow begins and ends at the border of its nodes", (model, models) -> edges(model)
                    .flatMap(edge -> Stream.of(
                                    undocked(model, edge, edge.source(), first(edge)),
                                    undocked(model, edge, edge.target(), last(edge)))
                            .flatMap(finding -> finding))),
            new Rule<>("a flow runs round the shapes", (model, models) -> edges(model)
                    .flatMap(edge -> shapes(model)
                            .filter(shape -> !holdsEnd(model, shape, edge))
                            .filter(shape ->
                                    edge.segments().stream().anyMatch(segment -> segment.runsThrough(shape.box())))
                            .map(shape -> "%s: it runs through %s".formatted(edge.id(), shape.id())))),
            new Rule<>("flows do not cross", (model, models) -> pairs(
                            model.layout().edges(), LayoutRules::cross)
                    .map(pair -> "%s and %s cross or touch: lead one round"
                            .formatted(pair.first().id(), pair.second().id()))),
            new Rule<>(
                    "a named flow has a place for its name", (model, models) -> model.layout().unplacedLabels().stream()
                            .map(id -> id + ": give its edge a BPMNLabel with Bounds")),
            new Rule<>("a label stands free of shapes", (model, models) -> model.layout().labels().stream()
                    .flatMap(label -> shapes(model)
                            .filter(shape -> !around(model, shape, label))
                            .filter(shape -> shape.isUnder(label.box()))
                            .map(shape -> "the label of %s lies on %s: move it"
                                    .formatted(label.element().id(), shape.id())))),
            new Rule<>("labels do not overlap", (model, models) -> pairs(
                            model.layout().labels(), (one, two) -> one.box().overlaps(two.box()))
                    .map(pair -> "the labels of %s and %s overlap: move one"
                            .formatted(
                                    pair.first().element().id(),
                                    pair.second().element().id()))),
            new Rule<>("no flow strikes a label through", (model, models) -> edges(model)
                    .flatMap(edge -> model.layout().labels().stream()
                            .filter(label ->
                                    edge.segments().stream().anyMatch(segment -> segment.runsThrough(label.box())))
                            .map(label -> "%s runs through the label of %s: move the label"
                                    .formatted(edge.id(), label.element().id())))),
            new Rule<>("a name fits into its shape", (model, models) -> shapes(model)
                    .filter(shape ->
                            shape.node().is(ProcessModel.TASKS) || shape.node().is("callActivity"))
                    .filter(shape -> Layout.lines(
                                            shape.node().name(),
                                            TASK_FONT,
                                            shape.box().width() - 14)
                                    * TASK_FONT
                                    * 1.2
                            > shape.box().height() - 16)
                    .map(shape -> shape.id() + ": shorten the name or enlarge the shape")));

    private LayoutRules() {}

    private record Pair<T>(T first, T second) {}

    private static Stream<Shape> shapes(ProcessModel model) {
        return model.layout().shapes().stream();
    }

    private static Stream<Edge> edges(ProcessModel model) {
        return model.layout().edges().stream();
    }

    private static long timesDrawn(ProcessModel model, Element element) {
        return Stream.concat(shapes(model).map(Shape::node), edges(model).map(Edge::flow))
                .filter(element::equals)
                .count();
    }

    private static boolean collide(Shape one, Shape two) {
        return one.box().overlaps(two.box())
                && !one.holds(two)
                && !two.holds(one)
                && !isHost(one, two)
                && !isHost(two, one);
    }

    private static boolean isHost(Shape host, Shape event) {
        return event.node().attribute("attachedToRef").equals(host.id());
    }

    /** Flows that share an end may run together there, as a fork or a junction does. */
    private static boolean cross(Edge one, Edge two) {
        BiPredicate<Segment, Segment> meet = one.sharesAnEndWith(two) ? Segment::crosses : Segment::meets;
        return one.segments().stream().anyMatch(segment -> two.segments().stream()
                .anyMatch(other -> meet.test(segment, other)
                        && !(one.target().equals(two.source()) && last(one).isAt(first(two)))
                        && !(two.target().equals(one.source()) && last(two).isAt(first(one)))));
    }

    /** Whether an end of the flow lies in the shape, so that the flow has to run within it. */
    private static boolean holdsEnd(ProcessModel model, Shape shape, Edge edge) {
        return Stream.of(edge.source(), edge.target())
                .flatMap(end -> model.layout().shape(end))
                .anyMatch(shape::holds);
    }

    private static boolean around(ProcessModel model, Shape shape, Label label) {
        return shape.holds(new Shape(label.element(), label.box(), false))
                || model.layout()
                        .shape(label.element().attribute("attachedToRef"))
                        .anyMatch(host -> host.node().is("subProcess") && host.equals(shape));
    }

    private static Stream<String> undocked(ProcessModel model, Edge edge, String node, Point end) {
        return model.layout()
                .shape(node)
                .filter(shape -> !shape.hasOnBorder(end))
                .map(shape -> "%s: %s is not at the border of %s".formatted(edge.id(), end, shape.id()));
    }

    private static Point first(Edge edge) {
        return edge.points().get(0);
    }

    private static Point last(Edge edge) {
        return edge.points().get(edge.points().size() - 1);
    }

    private static <T> Stream<Pair<T>> pairs(List<T> all, BiPredicate<T, T> condition) {
        return IntStream.range(0, all.size()).boxed().flatMap(i -> IntStream.range(i + 1, all.size())
                .filter(j -> condition.test(all.get(i), all.get(j)))
                .mapToObj(j -> new Pair<>(all.get(i), all.get(j))));
    }
}
