package onboarding.engine.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.ModelWords;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Draws diagrams with names in the reader's language. A model that was deployed never changes, so its translations are
 * remembered while there is room; the engine has answered before, so whoever may not see the model has been refused already.
 */
@Component
class LocalisedDiagrams implements WebAppResponseRewriter {

    private static final Pattern XML = Pattern.compile("/process-definition/([^/]+)/xml");

    private static final Pattern MARK_AFTER_SPACE = Pattern.compile(" (\\S+\\u00a0[?!:;])$");

    /** Letters that have room beside each other below a gateway or an event. */
    private static final int FITS_IN_A_LINE = 14;

    private record Diagram(String definitionId, String language) {}

    private final ModelWords words;
    private final ObjectMapper json;
    private final ConcurrentMap<Diagram, WebAppResponse> drawn = new ConcurrentReferenceHashMap<>();

    LocalisedDiagrams(ModelWords words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return !ModelWords.areWrittenIn(LocaleContextHolder.getLocale())
                && request.method().equals("GET")
                && XML.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        Matcher path = XML.matcher(request.path());
        if (response.status() != 200 || !path.matches()) {
            return response;
        }
        Locale language = LocaleContextHolder.getLocale();
        return drawn.computeIfAbsent(
                new Diagram(path.group(1), language.getLanguage()), diagram -> translated(response, language));
    }

    /**
     * A name whose mark stays beside its word. The web apps break lines at every kind of space, so that a French question
     * mark could stand alone below its question; one line too many is the lesser evil.
     */
    static String inLines(String name) {
        Matcher ending = MARK_AFTER_SPACE.matcher(name);
        return name.length() > FITS_IN_A_LINE && ending.find() ? ending.replaceFirst("\n$1") : name;
    }

    private WebAppResponse translated(WebAppResponse response, Locale language) {
        try {
            ObjectNode answer = (ObjectNode) json.readTree(response.body());
            BpmnModelInstance model = Bpmn.readModelFromStream(
                    new ByteArrayInputStream(answer.path("bpmn20Xml").asText().getBytes(StandardCharsets.UTF_8)));
            DiagramWords.translate(model, words.in(language));
            model.getModelElementsByType(FlowElement.class).stream()
                    .filter(element -> element.getName() != null)
                    .forEach(element -> element.setName(inLines(element.getName())));
            answer.put("bpmn20Xml", Bpmn.convertToString(model));
            return new WebAppResponse(200, answer.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered a model that cannot be read", e);
        }
    }
}
