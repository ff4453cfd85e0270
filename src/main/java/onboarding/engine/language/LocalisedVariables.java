package onboarding.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.Phrases;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the phrases in process variables that a form, a list or Cockpit shows in the reader's language. */
@Component
class LocalisedVariables implements WebAppResponseRewriter {

    private static final Pattern VARIABLES = Pattern.compile(
            "/task/[^/]+/form-variables|/filter/[^/]+/list|/variable-instance|/process-instance/[^/]+/variables");

    private final Phrases phrases;
    private final ObjectMapper json;

    LocalisedVariables(Phrases phrases, ObjectMapper json) {
        this.phrases = phrases;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return VARIABLES.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        return Phrases.areIn(response.body()) ? response.changed(json, this::say) : response;
    }

    private void say(JsonNode node) {
        String value = node.path("value").asText("");
        if (Phrases.areIn(value)) {
            ((ObjectNode) node).put("value", phrases.say(value, LocaleContextHolder.getLocale()));
        }
        node.forEach(this::say);
    }
}
