package onboarding.engine.language;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onboarding.engine.EngineCommands;
import org.springframework.stereotype.Component;

/** The keys of process definitions by their ids; remembered, since a definition never changes its key. */
@Component
class Definitions {

    private final EngineCommands commands;
    private final ConcurrentHashMap<String, String> keys = new ConcurrentHashMap<>();

    Definitions(EngineCommands commands) {
        this.commands = commands;
    }

    /** The key of a definition; empty if there is none with this id, or none any more. */
    Optional<String> keyOf(String definitionId) {
        String known = keys.get(definitionId);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = commands.unchecked(context -> Optional.ofNullable(
                        context.getProcessDefinitionManager().findLatestProcessDefinitionById(definitionId))
                .map(definition -> definition.getKey()));
        found.ifPresent(key -> keys.put(definitionId, key));
        return found;
    }
}
