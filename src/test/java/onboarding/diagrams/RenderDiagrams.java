package onboarding.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code mvn -Pdiagrams} runs: brings every picture up to date with its model and deletes orphans. */
public final class RenderDiagrams {

    private static final Logger log = LoggerFactory.getLogger(RenderDiagrams.class);

    private RenderDiagrams() {}

    /**
     * Draws what has changed.
     *
     * @param arguments the folder of the models, and the script file of the bpmn-js viewer
     */
    public static void main(String[] arguments) throws IOException {
        Path models = Path.of(arguments[0]);
        Path viewer = Path.of(arguments[1]);

        for (Path orphan : Diagram.orphansBelow(models)) {
            Files.delete(orphan);
            log.info("{} deleted, its model is gone", orphan);
        }
        List<Diagram> outdated = Diagram.outdatedBelow(models);
        log.info("{} of the pictures below {} to draw", outdated.size(), models);
        if (outdated.isEmpty()) {
            return;
        }
        try (DiagramRenderer renderer = new DiagramRenderer(viewer)) {
            for (Diagram diagram : outdated) {
                renderer.render(diagram);
                log.info("{} drawn", diagram.picture());
            }
        }
    }
}
