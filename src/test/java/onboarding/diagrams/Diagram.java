package onboarding.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process model and its picture of the same name beside it.
 *
 * @param model the {@code .bpmn} file
 */
public record Diagram(Path model) {

    /** The attribute of the picture that says which content of the model it shows. */
    static final String HASH_ATTRIBUTE = "data-model-sha256";

    private static final Pattern HASH = Pattern.compile(HASH_ATTRIBUTE + "=\"([0-9a-f]{64})\"");

    /** Every model below the folder. */
    public static List<Diagram> below(Path folder) throws IOException {
        return files(folder, ".bpmn").stream().map(Diagram::new).toList();
    }

    /** Every model below the folder whose picture is missing or shows an earlier content. */
    static List<Diagram> outdatedBelow(Path folder) throws IOException {
        List<Diagram> outdated = new ArrayList<>();
        for (Diagram diagram : below(folder)) {
            if (!diagram.isCurrent()) {
                outdated.add(diagram);
            }
        }
        return outdated;
    }

    /** Every picture below the folder that has no model. */
    public static List<Path> orphansBelow(Path folder) throws IOException {
        List<Path> wanted = below(folder).stream().map(Diagram::picture).toList();
        return files(folder, ".svg").stream()
                .filter(picture -> !wanted.contains(picture))
                .toList();
    }

    /** Where the picture is, or would be. */
    public Path picture() {
        return model.resolveSibling(model.getFileName().toString().replaceFirst("\\.bpmn$", ".svg"));
    }

    /** SHA-256 of the model file as it is now, in lower-case hexadecimal. */
    public String modelHash() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The hash of the model that the picture shows; empty if there is no picture or none of ours. */
    public Optional<String> pictureHash() throws IOException {
        if (Files.notExists(picture())) {
            return Optional.empty();
        }
        Matcher hash = HASH.matcher(Files.readString(picture()));
        return hash.find() ? Optional.of(hash.group(1)) : Optional.empty();
    }

    /** Whether the picture shows the model as it is now. */
    public boolean isCurrent() throws IOException {
        return pictureHash().filter(modelHash()::equals).isPresent();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
