package onboarding.engine.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import onboarding.engine.task.ReaderList.Reader;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppRequestRewriter;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Narrows the ready-made lists to what they mean for the reader at the moment of the request. */
@Component
class ReaderLists implements WebAppRequestRewriter {

    private static final Pattern QUERY = Pattern.compile("/filter/([^/]+)/(?:list|count|singleResult)");

    private final EngineCommands commands;
    private final People people;
    private final ObjectMapper json;
    private final Clock clock;

    ReaderLists(EngineCommands commands, People people, ObjectMapper json, Clock clock) {
        this.commands = commands;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("POST") && QUERY.matcher(request.path()).matches();
    }

    @Override
    public String rewrite(WebAppRequest request, String body) {
        Matcher path = QUERY.matcher(request.path());
        if (request.personId() == null || !path.matches()) {
            return body;
        }
        List<ReaderList> lists = listsOf(path.group(1));
        return lists.isEmpty() ? body : narrowed(body, lists, request.personId());
    }

    private List<ReaderList> listsOf(String filterId) {
        Filter filter = commands.unchecked(context -> context.getFilterManager().findFilterById(filterId));
        return filter == null ? List.of() : ReadyMadeFilters.markOf(filter);
    }

    private String narrowed(String body, List<ReaderList> lists, String personId) {
        try {
            JsonNode query = body.isBlank() ? json.createObjectNode() : json.readTree(body);
            if (!(query instanceof ObjectNode asked)) {
                return body;
            }
            ArrayNode conditions =
                    asked.get("orQueries") instanceof ArrayNode given ? given : asked.putArray("orQueries");
            Reader reader = new Reader(personId, people.groupsOf(personId), clock.instant());
            lists.forEach(list -> list.narrow(conditions, reader));
            return asked.toString();
        } catch (JsonProcessingException e) {
            return body; // The engine refuses what is not JSON.
        }
    }
}
