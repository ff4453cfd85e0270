package onboarding.engine.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the ready-made lists and their columns in the reader's language, except where an administrator renamed them. */
@Component
class ReaderListNames implements WebAppResponseRewriter {

    private static final Pattern FILTERS = Pattern.compile("/filter(?:/[^/]+)?");
    private static final String LIST = "engine.filter.";
    private static final String COLUMN = "engine.filter.variable.";

    private final MessageSource texts;
    private final Languages languages;
    private final ObjectMapper json;

    ReaderListNames(MessageSource texts, Languages languages, ObjectMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("GET") && FILTERS.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        if (response.status() != 200) {
            return response;
        }
        try {
            JsonNode answer = json.readTree(response.body());
            nameIn(answer);
            return new WebAppResponse(200, json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered filters that cannot be read", e);
        }
    }

    private void nameIn(JsonNode answer) {
        JsonNode properties = answer.path("properties");
        String mark = properties.path(ReadyMadeFilters.MARK).asText("");
        if (Arrays.stream(ReaderList.values()).anyMatch(list -> list.mark().equals(mark))) {
            say((ObjectNode) answer, "name", LIST + mark);
            say((ObjectNode) properties, "description", LIST + mark + ".description");
            properties
                    .path("variables")
                    .forEach(column -> say(
                            (ObjectNode) column,
                            "label",
                            COLUMN + column.path("name").asText()));
        }
        answer.forEach(this::nameIn);
    }

    private void say(ObjectNode named, String property, String key) {
        String stored = named.path(property).asText("");
        if (languages.all().stream().anyMatch(language -> stored.equals(text(key, language)))) {
            named.put(property, text(key, LocaleContextHolder.getLocale()));
        }
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, "", language);
    }
}
