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

    private WebAppResponse translated(WebAppResponse response, Locale language) {
        try {
            ObjectNode answer = (ObjectNode) json.readTree(response.body());
            BpmnModelInstance model = Bpmn.readModelFromStream(
                    new ByteArrayInputStream(answer.path("bpmn20Xml").asText().getBytes(StandardCharsets.UTF_8)));
            DiagramWords.translate(model, words.in(language));
            answer.put("bpmn20Xml", Bpmn.convertToString(model));
            return new WebAppResponse(200, answer.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered a model that cannot be read", e);
        }
    }
}
