package onboarding.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import onboarding.engine.web.WebAppQueryRewriter;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.ModelWords;
import onboarding.language.Translation;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts the processes that {@link ProcessLists} finds by the names that the reader reads. */
@Component
class ProcessCounts implements WebAppQueryRewriter, WebAppResponseRewriter {

    private static final String ENGINE = "/process-definition/count";
    private static final Pattern COCKPIT = Pattern.compile("/plugin/base/[^/]+/process-definition/statistics-count");

    /** No process can have this key. */
    private static final String NONE = "-";

    private final ModelWords words;
    private final EngineCommands commands;
    private final People people;
    private final RepositoryService definitions;

    ProcessCounts(ModelWords words, EngineCommands commands, People people, @Lazy RepositoryService definitions) {
        this.words = words;
        this.commands = commands;
        this.people = people;
        this.definitions = definitions;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return !ModelWords.areWrittenIn(LocaleContextHolder.getLocale())
                && request.method().equals("GET")
                && (request.path().equals(ENGINE)
                        || COCKPIT.matcher(request.path()).matches())
                && ProcessQuery.of(request).soughtName().isPresent();
    }

    /** The engine counts by keys what Tasklist offers to start; Cockpit's own count knows no keys. */
    @Override
    public Map<String, List<String>> query(WebAppRequest request) {
        ProcessQuery query = ProcessQuery.of(request);
        Map<String, List<String>> asked = query.ofAnyName();
        if (request.path().equals(ENGINE)) {
            String keys = commands.unchecked(
                    context -> found(query).map(ProcessDefinition::getKey).collect(Collectors.joining(",")));
            asked.put("keysIn", List.of(keys.isEmpty() ? NONE : keys));
        }
        return asked;
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        String person = request.personId();
        if (request.path().equals(ENGINE) || response.status() != 200 || person == null) {
            return response;
        }
        long count = people.as(person, () -> found(ProcessQuery.of(request)).count());
        return new WebAppResponse(200, "{\"count\":" + count + "}");
    }

    /** The processes with such names that whoever asks the engine now may see. */
    private Stream<ProcessDefinition> found(ProcessQuery query) {
        Translation translation = words.in(query.language());
        SoughtName sought = query.soughtName().orElseThrow();
        return definitions.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> sought.isFoundIn(name(definition, translation)));
    }

    private static String name(ProcessDefinition definition, Translation translation) {
        String english = Objects.requireNonNullElse(definition.getName(), definition.getKey());
        return translation.of(DiagramWords.ofProcess(definition.getKey()), english);
    }
}
