package onboarding.engine.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onboarding.engine.web.WebAppQueryRewriter;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.ModelWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets readers search and sort "Start process" and Cockpit's processes by the names that they read. The engine, which
 * decides who sees which process, is asked for all of them; they are few.
 */
@Component
@Order(LocalisedAnswers.ORDER + 1)
class ProcessLists implements WebAppQueryRewriter, WebAppResponseRewriter {

    private static final Pattern LISTS =
            Pattern.compile("/process-definition|/plugin/base/[^/]+/process-definition/statistics");

    private final ObjectMapper json;

    ProcessLists(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        if (ModelWords.areWrittenIn(LocaleContextHolder.getLocale())
                || !request.method().equals("GET")
                || !LISTS.matcher(request.path()).matches()) {
            return false;
        }
        ProcessQuery query = ProcessQuery.of(request);
        return query.isSortedByName() || query.soughtName().isPresent();
    }

    @Override
    public Map<String, List<String>> query(WebAppRequest request) {
        return ProcessQuery.of(request).ofAnyNameInOnePage();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        if (response.status() != 200) {
            return response;
        }
        try {
            ProcessQuery query = ProcessQuery.of(request);
            List<JsonNode> page =
                    page(StreamSupport.stream(json.readTree(response.body()).spliterator(), false), query);
            return new WebAppResponse(200, json.writeValueAsString(page));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered a list that cannot be read", e);
        }
    }

    private static List<JsonNode> page(Stream<JsonNode> all, ProcessQuery query) {
        Stream<JsonNode> found = query.soughtName()
                .map(sought -> all.filter(row -> sought.isFoundIn(nameOf(row))))
                .orElse(all);
        Stream<JsonNode> sorted = query.isSortedByName() ? found.sorted(byName(query)) : found;
        return sorted.skip(query.first()).limit(query.most()).toList();
    }

    private static Comparator<JsonNode> byName(ProcessQuery query) {
        Collator collator = Collator.getInstance(query.language());
        Comparator<JsonNode> byName = Comparator.comparing(ProcessLists::nameOf, collator::compare);
        return query.isDescending() ? byName.reversed() : byName;
    }

    private static String nameOf(JsonNode row) {
        return row.path("name").asText();
    }
}
