package onboarding.winbooks.process;

import java.util.Optional;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Who manages a person now. All cases of a person bear one reference, so that a matter of the case cannot tell. */
@Component
class RunningManagement {

    private final HistoryService history;
    private final EngineCommands commands;
    private final People people;

    RunningManagement(HistoryService history, EngineCommands commands, People people) {
        this.history = history;
        this.commands = commands;
        this.people = people;
    }

    /** The name of the colleague who manages the person now. */
    Optional<String> managerOf(String person) {
        return commands
                .unchecked(context -> history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(WinBooksProcesses.MANAGE_ID)
                        .variableValueEquals(Variables.WINBOOKS_USER, person)
                        .unfinished()
                        .list())
                .stream()
                .findFirst()
                .map(HistoricProcessInstance::getStartUserId)
                .map(people::nameOf);
    }
}
