package onboarding.engine.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the groups that may take a task in the reader's language; a group that an administrator named keeps its name. */
@Component
class GroupNames implements WebAppResponseRewriter {

    private static final Pattern TASK = Pattern.compile("/task/[^/]+");
    private static final String NAME = "access.group.";

    private final MessageSource texts;
    private final Languages languages;
    private final ObjectMapper json;

    GroupNames(MessageSource texts, Languages languages, ObjectMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("GET") && TASK.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        if (response.status() != 200) {
            return response;
        }
        try {
            JsonNode answer = json.readTree(response.body());
            answer.path("_embedded").path("group").forEach(group -> say((ObjectNode) group));
            return new WebAppResponse(200, json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered a task that cannot be read", e);
        }
    }

    private void say(ObjectNode group) {
        String key = NAME + group.path("id").asText();
        String stored = group.path("name").asText();
        if (languages.all().stream().anyMatch(language -> stored.equals(text(key, language)))) {
            group.put("name", text(key, LocaleContextHolder.getLocale()));
        }
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, "", language);
    }
}
