package onboarding.engine.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.regex.Pattern;
import onboarding.engine.language.GivenNames;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import org.springframework.stereotype.Component;

/** Names the ready-made lists and their columns in the reader's language, except where an administrator renamed them. */
@Component
class ReaderListNames implements WebAppResponseRewriter {

    private static final Pattern FILTERS = Pattern.compile("/filter(?:/[^/]+)?");
    private static final String LIST = "engine.filter.";
    private static final String COLUMN = "engine.filter.variable.";

    private final GivenNames names;
    private final ObjectMapper json;

    ReaderListNames(GivenNames names, ObjectMapper json) {
        this.names = names;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("GET") && FILTERS.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        return response.changed(json, this::nameIn);
    }

    private void nameIn(JsonNode answer) {
        JsonNode properties = answer.path("properties");
        String mark = properties.path(ReadyMadeFilters.MARK).asText("");
        if (Arrays.stream(ReaderList.values()).anyMatch(list -> list.mark().equals(mark))) {
            names.say((ObjectNode) answer, "name", LIST + mark);
            names.say((ObjectNode) properties, "description", LIST + mark + ".description");
            properties
                    .path("variables")
                    .forEach(column -> names.say(
                            (ObjectNode) column,
                            "label",
                            COLUMN + column.path("name").asText()));
        }
        answer.forEach(this::nameIn);
    }
}
