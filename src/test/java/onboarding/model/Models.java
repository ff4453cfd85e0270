package onboarding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Everything that is deployed together, and the code it uses.
 *
 * @param processes the {@code .bpmn} files
 * @param decisions the {@code .dmn} files
 * @param forms the {@code .form} files
 * @param code the Java side
 */
record Models(List<ProcessModel> processes, List<DecisionModel> decisions, List<FormModel> forms, Code code) {

    /** The texts of all model files below the root, by their path from there. */
    static Map<Path, String> read(Path root) {
        Map<Path, String> texts = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            if (Files.exists(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        texts.put(root.relativize(file), Files.readString(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return texts;
    }

    static Models of(Map<Path, String> texts, Code code) {
        return new Models(
                parse(texts, ".bpmn", ProcessModel::new),
                parse(texts, ".dmn", DecisionModel::new),
                parse(texts, ".form", FormModel::new),
                code);
    }

    Optional<ProcessModel> process(String id) {
        return processes.stream().filter(process -> process.id().equals(id)).findFirst();
    }

    Optional<DecisionModel> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    Optional<FormModel> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The elements of all processes with one of these types. */
    Stream<Element> elements(String... types) {
        return processes.stream().flatMap(process -> process.of(types));
    }

    Stream<ModelFile> files() {
        return Stream.of(processes, decisions, forms).flatMap(List::stream);
    }

    private static <M> List<M> parse(Map<Path, String> texts, String suffix, BiFunction<Path, String, M> parser) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().toString().endsWith(suffix))
                .map(text -> parser.apply(text.getKey(), text.getValue()))
                .toList();
    }
}
