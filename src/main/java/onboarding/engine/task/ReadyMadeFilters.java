package onboarding.engine.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The lists that Tasklist has from the first start, readable by everybody.
 *
 * <p>What is stored is an empty query with a mark; {@link ReaderLists} narrows it for whoever reads, at every request.
 * Expressions in stored queries would do the same and run as program code, so they stay forbidden (engine-facts.md, 2.1).
 */
@Component
class ReadyMadeFilters {

    /** The property of a filter that says how it is narrowed. */
    static final String MARK = "reader";

    private static final String VARIABLES = "variables";
    private static final String SUBJECT = "clientName";
    private static final Map<String, String> FORMER_SUBJECT = Map.of("name", SUBJECT, "label", "Client");

    private static final Map<ReaderList, String> COLOURS = Map.of(
            ReaderList.MINE,
            "#1f6f5c",
            ReaderList.TEAM,
            "#2b5f9e",
            ReaderList.OVERDUE,
            "#b3541e",
            ReaderList.WAITING,
            "#6b7280");

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final MessageSource texts;

    ReadyMadeFilters(
            FilterService filters, TaskService tasks, AuthorizationService authorizations, MessageSource texts) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.texts = texts;
    }

    /** Creates the lists that are not there yet; one that an admin renamed or recoloured stays as it is. */
    @EventListener(ApplicationStartedEvent.class)
    void createMissing() {
        List<Filter> stored = filters.createTaskFilterQuery().list();
        stored.stream().filter(filter -> !markOf(filter).isEmpty()).forEach(this::renameFormerColumn);
        Set<Object> present = stored.stream()
                .flatMap(filter -> Stream.ofNullable(filter.getProperties().get(MARK)))
                .collect(Collectors.toSet());
        Arrays.stream(ReaderList.values())
                .filter(list -> !present.contains(list.mark()))
                .forEach(this::create);
    }

    /** A task can be about a colleague or the office itself; the lists of the first releases called everybody a client. */
    private void renameFormerColumn(Filter filter) {
        Map<String, Object> properties = new LinkedHashMap<>(filter.getProperties());
        if (properties.get(VARIABLES) instanceof List<?> columns && columns.contains(FORMER_SUBJECT)) {
            properties.put(
                    VARIABLES,
                    columns.stream()
                            .map(column -> column.equals(FORMER_SUBJECT) ? column(SUBJECT) : column)
                            .toList());
            filters.saveFilter(filter.setProperties(properties));
        }
    }

    private Map<String, String> column(String variable) {
        return Map.of("name", variable, "label", text("engine.filter.variable." + variable));
    }

    private void create(ReaderList list) {
        Filter filter = filters.newTaskFilter(text("engine.filter." + list.mark()));
        filter.setQuery(tasks.createTaskQuery());
        filter.setProperties(properties(list));
        filters.saveFilter(filter);

        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    private Map<String, Object> properties(ReaderList list) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", text("engine.filter." + list.mark() + ".description"));
        properties.put("priority", 10 * (list.ordinal() + 1));
        properties.put("color", COLOURS.get(list));
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(
                VARIABLES,
                Stream.of(SUBJECT, "caseReference", RestingTasks.BLOCKED_BY)
                        .map(this::column)
                        .toList());
        properties.put(MARK, list.mark());
        return properties;
    }

    /** The mark of a stored filter, if it is one of these lists. */
    static List<ReaderList> markOf(Filter filter) {
        return Arrays.stream(ReaderList.values())
                .filter(list -> list.mark().equals(filter.getProperties().get(MARK)))
                .toList();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
