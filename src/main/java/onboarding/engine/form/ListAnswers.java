package onboarding.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppRequestRewriter;
import org.springframework.stereotype.Component;

/**
 * Passes the answers to checklists and tag lists to the form's rules as text. Tasklist sends them as variables of the type
 * {@code Json}, which the engine refuses without the Spin plug-in; since they only ever become evidence, it need not know
 * the type.
 */
@Component
class ListAnswers implements WebAppRequestRewriter {

    private static final Pattern SUBMIT =
            Pattern.compile("/(?:task|process-definition|process-definition/key)/[^/]+/submit-form");

    private final ObjectMapper json;

    ListAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("POST") && SUBMIT.matcher(request.path()).matches();
    }

    @Override
    public String rewrite(WebAppRequest request, String body) {
        try {
            JsonNode submit = json.readTree(body);
            for (JsonNode variable : submit.path("variables")) {
                if (variable instanceof ObjectNode typed
                        && typed.path("type").asText().equals("Json")) {
                    typed.remove("type");
                }
            }
            return submit.toString();
        } catch (JsonProcessingException e) {
            return body; // The engine refuses what is not JSON.
        }
    }
}
