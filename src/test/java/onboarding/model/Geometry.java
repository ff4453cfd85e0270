package onboarding.model;

import java.util.List;
import java.util.stream.IntStream;

/** Points, lines and boxes of a diagram, in its pixels; y grows downwards. */
final class Geometry {

    /** Closer than this counts as the same place. */
    static final double TOLERANCE = 1.0;

    private Geometry() {}

    record Point(double x, double y) {

        static Point of(Element element) {
            return new Point(element.number("x"), element.number("y"));
        }

        boolean isAt(Point other) {
            return Math.abs(x - other.x) <= TOLERANCE && Math.abs(y - other.y) <= TOLERANCE;
        }

        @Override
        public String toString() {
            return "(%.0f, %.0f)".formatted(x, y);
        }
    }

    record Box(double x, double y, double width, double height) {

        static Box of(Element bounds) {
            return new Box(bounds.number("x"), bounds.number("y"), bounds.number("width"), bounds.number("height"));
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        Point middle() {
            return new Point(x + width / 2, y + height / 2);
        }

        /** The same box, smaller by this at each side. */
        Box inset(double by) {
            return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
        }

        boolean overlaps(Box other) {
            return x < other.right() - TOLERANCE
                    && other.x < right() - TOLERANCE
                    && y < other.bottom() - TOLERANCE
                    && other.y < bottom() - TOLERANCE;
        }

        boolean contains(Box other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }

        boolean hasOnBorder(Point point) {
            boolean within = point.x >= x - TOLERANCE
                    && point.x <= right() + TOLERANCE
                    && point.y >= y - TOLERANCE
                    && point.y <= bottom() + TOLERANCE;
            return within
                    && (Math.abs(point.x - x) <= TOLERANCE
                            || Math.abs(point.x - right()) <= TOLERANCE
                            || Math.abs(point.y - y) <= TOLERANCE
                            || Math.abs(point.y - bottom()) <= TOLERANCE);
        }

        /** Whether the point lies on the ellipse that touches this box at the middle of each side. */
        boolean ellipseHasOnBorder(Point point) {
            return isOne(ellipseDistance(point));
        }

        /** Whether the point lies on the diamond whose corners are the middles of the sides. */
        boolean diamondHasOnBorder(Point point) {
            return isOne(diamondDistance(point));
        }

        boolean ellipseOverlaps(Box other) {
            return ellipseDistance(other.nearest(middle())) < 1;
        }

        boolean diamondOverlaps(Box other) {
            return diamondDistance(other.nearest(middle())) < 1;
        }

        /** The point of this box that is nearest to the other. */
        private Point nearest(Point other) {
            return new Point(Math.max(x, Math.min(other.x, right())), Math.max(y, Math.min(other.y, bottom())));
        }

        /** How far the point is from the middle; 1 at the border. */
        private double ellipseDistance(Point point) {
            return Math.hypot((point.x - middle().x) / (width / 2), (point.y - middle().y) / (height / 2));
        }

        private double diamondDistance(Point point) {
            return Math.abs(point.x - middle().x) / (width / 2) + Math.abs(point.y - middle().y) / (height / 2);
        }

        private boolean isOne(double distance) {
            return Math.abs(distance - 1) * Math.min(width, height) / 2 <= TOLERANCE;
        }
    }

    record Segment(Point from, Point to) {

        boolean isStraight() {
            return isHorizontal() || isVertical();
        }

        boolean isHorizontal() {
            return Math.abs(from.y - to.y) < TOLERANCE;
        }

        boolean isVertical() {
            return Math.abs(from.x - to.x) < TOLERANCE;
        }

        /** The box that the segment lies in, which for a straight one is the segment itself. */
        Box box() {
            return new Box(
                    Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
        }

        /** Whether a straight segment runs through the inside of the box. */
        boolean runsThrough(Box box) {
            Box inside = box.inset(TOLERANCE);
            Box line = box();
            return line.x < inside.right()
                    && inside.x < line.right()
                    && line.y < inside.bottom()
                    && inside.y < line.bottom();
        }

        /** Whether two straight segments cross or lie on each other; ends that touch count as crossing. */
        boolean meets(Segment other) {
            Box one = box();
            Box two = other.box();
            return one.x <= two.right() + TOLERANCE
                    && two.x <= one.right() + TOLERANCE
                    && one.y <= two.bottom() + TOLERANCE
                    && two.y <= one.bottom() + TOLERANCE;
        }

        /** Whether two straight segments cross like the lines of a plus sign. */
        boolean crosses(Segment other) {
            Segment horizontal = isHorizontal() ? this : other;
            Segment vertical = isHorizontal() ? other : this;
            if (!horizontal.isHorizontal() || !vertical.isVertical()) {
                return false;
            }
            Box line = horizontal.box();
            Box post = vertical.box();
            return line.x + TOLERANCE < post.x
                    && post.x < line.right() - TOLERANCE
                    && post.y + TOLERANCE < line.y
                    && line.y < post.bottom() - TOLERANCE;
        }
    }

    /** The segments between points that follow each other. */
    static List<Segment> segments(List<Point> points) {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Segment(points.get(i - 1), points.get(i)))
                .toList();
    }
}
