package onboarding.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A {@code .dmn} file. */
final class DecisionModel implements ModelFile {

    private final Path file;
    private final Element definitions;
    private final List<Element> decisions;

    DecisionModel(Path file, String xml) {
        this.file = file;
        this.definitions = Element.parse(xml);
        this.decisions = definitions.children("decision").toList();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String id() {
        return decisions.isEmpty() ? "" : decisions.get(0).id();
    }

    List<Element> decisions() {
        return decisions;
    }

    Stream<Element> of(String... types) {
        return definitions.tree(types);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
