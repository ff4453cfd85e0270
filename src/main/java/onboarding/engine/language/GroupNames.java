package onboarding.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import org.springframework.stereotype.Component;

/** Names the groups that may take a task in the reader's language; a group that an administrator named keeps its name. */
@Component
class GroupNames implements WebAppResponseRewriter {

    private static final Pattern TASK = Pattern.compile("/task/[^/]+");
    private static final String NAME = "access.group.";

    private final GivenNames names;
    private final ObjectMapper json;

    GroupNames(GivenNames names, ObjectMapper json) {
        this.names = names;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("GET") && TASK.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        return response.changed(
                json, task -> task.path("_embedded").path("group").forEach(this::say));
    }

    private void say(JsonNode group) {
        names.say((ObjectNode) group, "name", NAME + group.path("id").asText());
    }
}
