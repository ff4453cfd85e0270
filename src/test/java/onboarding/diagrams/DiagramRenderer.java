package onboarding.diagrams;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onboarding.browser.Chromium;

/** Draws a model as an SVG picture with bpmn-js in the machine's browser. */
final class DiagramRenderer implements AutoCloseable {

    /**
     * Adds to what bpmn-js draws a title for those who cannot see it, a white ground and the hash of the model; takes
     * away the areas for the mouse.
     */
    private static final String DRAW = """
            async ([xml, hashAttribute, hash]) => {
              const container = document.getElementById('canvas');
              const viewer = new BpmnJS({ container });
              const { warnings } = await viewer.importXML(xml);
              if (warnings.length) {
                throw new Error(warnings.map(warning => warning.message).join('\\n'));
              }
              const shown = viewer.get('canvas').getRootElement().businessObject;
              const process = shown.participants ? shown.participants[0].processRef : shown;
              const { svg } = await viewer.saveSVG();
              viewer.destroy();

              const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
              picture.querySelectorAll('.djs-hit').forEach(area => area.remove());
              const add = (name, attributes) => {
                const element = document.createElementNS(picture.namespaceURI, name);
                Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
                picture.prepend(element);
                return element;
              };
              const { x, y, width, height } = picture.viewBox.baseVal;
              add('rect', { x, y, width, height, fill: 'white' });
              add('title', { id: 'title' }).textContent = process.name || process.id;
              picture.setAttribute('role', 'img');
              picture.setAttribute('aria-labelledby', 'title');
              picture.setAttribute(hashAttribute, hash);
              return new XMLSerializer().serializeToString(picture);
            }
            """;

    private final Chromium chromium;
    private final Page page;

    /**
     * Starts the browser.
     *
     * @param viewer the script file of the bpmn-js viewer
     */
    DiagramRenderer(Path viewer) {
        chromium = Chromium.launch();
        page = chromium.browser().newPage();
        page.setContent("<!doctype html><div id='canvas' style='width: 1600px; height: 1000px'></div>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(viewer));
    }

    /** Writes the picture beside its model. */
    void render(Diagram diagram) throws IOException {
        Object picture = page.evaluate(
                DRAW, List.of(Files.readString(diagram.model()), Diagram.HASH_ATTRIBUTE, diagram.modelHash()));
        Files.writeString(diagram.picture(), """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- created with bpmn-js / http://bpmn.io -->
                %s
                """
                // A line per element, so that a changed picture has a readable difference.
                .formatted(picture.toString().replace("<g class=\"djs-", "\n<g class=\"djs-")));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
