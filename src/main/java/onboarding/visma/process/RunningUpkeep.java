package onboarding.visma.process;

import java.util.List;
import java.util.Optional;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What is being done with a collaboration now; two changes at once would overwrite each other. */
@Component
class RunningUpkeep {

    private final HistoryService history;
    private final EngineCommands commands;
    private final People people;

    RunningUpkeep(HistoryService history, EngineCommands commands, People people) {
        this.history = history;
        this.commands = commands;
        this.people = people;
    }

    /** The name of the colleague who manages the collaboration of a case now. */
    Optional<String> managedBy(String caseReference) {
        return running(caseReference, UpkeepProcesses.MANAGE).stream()
                .findFirst()
                .map(HistoricProcessInstance::getStartUserId)
                .map(people::nameOf);
    }

    /** Whether it is being changed or ended, by whatever process. */
    boolean isBeingChanged(String caseReference) {
        return !running(caseReference, UpkeepProcesses.CHANGE).isEmpty()
                || !running(caseReference, UpkeepProcesses.END).isEmpty();
    }

    private List<HistoricProcessInstance> running(String caseReference, String process) {
        return commands.unchecked(context -> history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseReference)
                .unfinished()
                .list());
    }
}
