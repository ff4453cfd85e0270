package onboarding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.model.Geometry.Box;
import onboarding.model.Geometry.Point;
import onboarding.model.Geometry.Segment;

/** Where the elements of a process stand in its diagram. */
final class Layout {

    /** A drawn node. */
    record Shape(Element node, Box box, boolean isExpanded) {
        String id() {
            return node.id();
        }

        /** Whether the other shape is drawn within this one, as the content of a sub-process. */
        boolean holds(Shape other) {
            return !node.equals(other.node)
                    && other.node.parent().filter(this::isOrHolds).isPresent();
        }

        /** Whether a box lies on what is really drawn: a circle, a diamond or a rectangle. */
        boolean isUnder(Box other) {
            if (node.is(ProcessModel.EVENTS)) {
                return box.ellipseOverlaps(other);
            }
            return node.is(ProcessModel.GATEWAYS) ? box.diamondOverlaps(other) : box.overlaps(other);
        }

        /** Whether a flow may begin or end at the point. */
        boolean hasOnBorder(Point point) {
            if (node.is(ProcessModel.EVENTS)) {
                return box.ellipseHasOnBorder(point);
            }
            return node.is(ProcessModel.GATEWAYS) ? box.diamondHasOnBorder(point) : box.hasOnBorder(point);
        }

        private boolean isOrHolds(Element element) {
            return element.equals(node)
                    || element.parent().filter(this::isOrHolds).isPresent();
        }
    }

    /** A drawn flow. */
    record Edge(Element flow, List<Point> points) {
        String id() {
            return flow.id();
        }

        String source() {
            return flow.attribute("sourceRef");
        }

        String target() {
            return flow.attribute("targetRef");
        }

        List<Segment> segments() {
            return Geometry.segments(points);
        }

        boolean sharesAnEndWith(Edge other) {
            return source().equals(other.source()) || target().equals(other.target());
        }
    }

    /** The text outside a shape or beside a flow, as large as it is drawn. */
    record Label(Element element, Box box) {}

    private static final double SMALL_FONT = 11;

    /** Where a label stands whose place the file does not give. */
    private static final double DEFAULT_LABEL_WIDTH = 90;

    private static final Map<Double, String> RELATIVE_WIDTHS = Map.of(
            0.222, "ijl'’",
            0.278, " !,./:;Ift",
            0.333, "r()-",
            0.5, "ckvsxyzJ",
            0.611, "FTZ",
            0.667, "ABEKPSVXY&",
            0.722, "CDHNRUw",
            0.778, "GOQ",
            0.833, "mM",
            0.944, "W");

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<String> unplacedLabels = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Layout(ProcessModel model) {
        model.of("BPMNShape", "BPMNEdge").forEach(drawn -> {
            String id = drawn.attribute("bpmnElement");
            Optional<Element> element = model.byId(id);
            if (element.isEmpty()) {
                unknown.add(id);
            } else if (drawn.is("BPMNEdge")) {
                addEdge(element.get(), drawn);
            } else {
                addShape(element.get(), drawn);
            }
        });
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Edge> edges() {
        return edges;
    }

    List<Label> labels() {
        return labels;
    }

    /** Named flows without a place for the name. */
    List<String> unplacedLabels() {
        return unplacedLabels;
    }

    /** What is drawn and is not in the model. */
    List<String> unknown() {
        return unknown;
    }

    Stream<Shape> shape(String id) {
        return shapes.stream().filter(shape -> shape.id().equals(id));
    }

    /** How many lines of the width the text takes in Arial, the drawer's font. */
    static int lines(String text, double fontSize, double width) {
        int lines = 1;
        double used = 0;
        for (String word : text.strip().split("\\s+")) {
            double length = width(word, fontSize);
            if (used > 0 && used + width(" ", fontSize) + length > width) {
                lines++;
                used = length;
            } else {
                used += (used > 0 ? width(" ", fontSize) : 0) + length;
            }
        }
        return lines;
    }

    static double width(String text, double fontSize) {
        return text.chars().mapToDouble(Layout::relativeWidth).sum() * fontSize;
    }

    /** The widths of Arial's letters in parts of its size, after Adobe's metrics of Helvetica, which it copies. */
    private static double relativeWidth(int letter) {
        return RELATIVE_WIDTHS.entrySet().stream()
                .filter(width -> width.getValue().indexOf(letter) >= 0)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0.556);
    }

    private void addShape(Element node, Element drawn) {
        Box box = Box.of(drawn.child("Bounds").orElseThrow());
        shapes.add(new Shape(node, box, drawn.attribute("isExpanded").equals("true")));
        if (!node.name().isBlank() && (node.is(ProcessModel.EVENTS) || node.is(ProcessModel.GATEWAYS))) {
            Box place = place(drawn)
                    .orElse(new Box(box.middle().x() - DEFAULT_LABEL_WIDTH / 2, box.bottom(), DEFAULT_LABEL_WIDTH, 20));
            labels.add(new Label(node, textBox(node.name(), place)));
        }
    }

    private void addEdge(Element flow, Element drawn) {
        edges.add(new Edge(flow, drawn.children("waypoint").map(Point::of).toList()));
        if (!flow.name().isBlank()) {
            place(drawn)
                    .ifPresentOrElse(
                            place -> labels.add(new Label(flow, textBox(flow.name(), place))),
                            () -> unplacedLabels.add(flow.id()));
        }
    }

    private static Optional<Box> place(Element drawn) {
        return drawn.child("BPMNLabel").flatMap(label -> label.child("Bounds")).map(Box::of);
    }

    /** bpmn-js breaks a label at the width of its place and centres it there, at the top. */
    private static Box textBox(String text, Box place) {
        int lines = lines(text, SMALL_FONT, place.width());
        double width = Math.min(place.width(), width(text, SMALL_FONT));
        return new Box(place.middle().x() - width / 2, place.y(), width, lines * SMALL_FONT * 1.2);
    }
}
