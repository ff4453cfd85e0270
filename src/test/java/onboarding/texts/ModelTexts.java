package onboarding.texts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onboarding.engine.language.DiagramWords;
import onboarding.engine.language.FormWords;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The English texts of models and forms, by the folder that they stand in, and the files that translators work on. */
public final class ModelTexts {

    /** The catalogues: {@code <folder>.properties} in English, {@code <folder>_<language>.properties} in the others. */
    public static final Path CATALOGUES = Path.of("src", "main", "resources", "texts", "models");

    private static final Path MODELS = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern TRANSLATED = Pattern.compile("([a-z]+)_([a-z]{2,3})\\.properties");

    private ModelTexts() {}

    /** What the models and forms of every folder say, in their order. */
    public static Map<String, Map<String, String>> ofModels() throws IOException {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        collect(MODELS, ".bpmn", texts, (file, found) -> {
            try (InputStream model = Files.newInputStream(file)) {
                DiagramWords.translate(Bpmn.readModelFromStream(model), (key, english) -> put(found, key, english));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        ObjectMapper json = new ObjectMapper();
        collect(FORMS, ".form", texts, (file, found) -> {
            try {
                FormWords.translate(
                        (ObjectNode) json.readTree(file.toFile()), (key, english) -> put(found, key, english));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    /** The languages that a folder has a catalogue in, with their files. */
    public static Map<String, Path> translationsOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUES)) {
            Map<String, Path> translations = new TreeMap<>();
            files.forEach(file -> {
                Matcher name = TRANSLATED.matcher(file.getFileName().toString());
                if (name.matches() && name.group(1).equals(folder)) {
                    translations.put(name.group(2), file);
                }
            });
            return translations;
        }
    }

    /** The English catalogue of a folder. */
    public static Path english(String folder) {
        return CATALOGUES.resolve(folder + ".properties");
    }

    /** What a catalogue says; nothing where there is none. */
    public static Map<String, String> read(Path catalogue) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(catalogue)) {
            properties.load(Files.newBufferedReader(catalogue));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String put(Map<String, String> found, String key, String english) {
        String other = found.put(key, english);
        if (other != null && !other.equals(english)) {
            throw new IllegalStateException("Two texts have the key " + key);
        }
        return english;
    }

    private static void collect(
            Path root,
            String suffix,
            Map<String, Map<String, String>> texts,
            BiConsumer<Path, Map<String, String>> reader)
            throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String folder = root.relativize(file).getName(0).toString();
                reader.accept(file, texts.computeIfAbsent(folder, missing -> new LinkedHashMap<>()));
            }
        }
    }

    /** Writes a catalogue in the order of its texts. */
    static void write(Path catalogue, Map<String, String> texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        String thing = "";
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String of = text.getKey().replaceFirst("^(\\w+\\.[^.]+).*", "$1");
            if (!of.equals(thing) && !thing.isEmpty()) {
                lines.append('\n');
            }
            thing = of;
            lines.append(text.getKey())
                    .append('=')
                    .append(escaped(text.getValue()))
                    .append('\n');
        }
        Files.write(catalogue, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replaceFirst("^ ", "\\\\ ");
    }
}
