package onboarding.engine.language;

import java.util.stream.Stream;
import onboarding.language.Translation;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Where the words of a process model stand. The key of the process's name is {@code process.<process>}, that of a name in
 * its diagram {@code process.<process>.<element>}, and that of a description the same with {@code .documentation} behind.
 */
public final class DiagramWords {

    private DiagramWords() {}

    /** The key of the name of a process. */
    public static String ofProcess(String process) {
        return "process." + process;
    }

    /** The key of the name of an element of a process. */
    public static String ofElement(String process, String element) {
        return ofProcess(process) + "." + element;
    }

    /** The key of the description of what has the key {@code named}. */
    public static String ofDocumentation(String named) {
        return named + ".documentation";
    }

    /** Gives every text that a model shows to {@code translation} and puts in what it answers. */
    public static void translate(BpmnModelInstance model, Translation translation) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String key = ofProcess(process.getId());
        named(process, key, translation);
        Stream.of(FlowElement.class, Lane.class, Participant.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .forEach(element -> named(element, ofElement(process.getId(), element.getId()), translation));
        model.getModelElementsByType(TextAnnotation.class)
                .forEach(note -> content(note.getText(), ofElement(process.getId(), note.getId()), translation));
    }

    private static void named(BaseElement element, String key, Translation translation) {
        String english = element.getAttributeValue("name");
        if (english != null && !english.isBlank()) {
            element.setAttributeValue("name", translation.of(key, english));
        }
        for (Documentation documentation : element.getDocumentations()) {
            content(documentation, ofDocumentation(key), translation);
        }
    }

    private static void content(ModelElementInstance element, String key, Translation translation) {
        String english = element.getTextContent();
        if (!english.isBlank()) {
            element.setTextContent(translation.of(key, english.strip()));
        }
    }
}
