package onboarding.visma.process;

import java.util.List;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.process.UpkeepProcesses.Fields;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** One colleague at a time manages a collaboration. */
@Component
class ManageCollaborationForm implements FormRules {

    private final HistoryService history;
    private final EngineCommands commands;
    private final People people;

    ManageCollaborationForm(HistoryService history, EngineCommands commands, People people) {
        this.history = history;
        this.commands = commands;
        this.people = people;
    }

    @Override
    public String formId() {
        return UpkeepProcesses.MANAGE;
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Fields.MANAGED_COLLABORATION)
                .map(this::running)
                .filter(running -> !running.isEmpty())
                .map(running -> running.get(0))
                .ifPresent(first -> form.refuse(
                        Fields.MANAGED_COLLABORATION,
                        "visma.refused.managedAlready",
                        people.nameOf(first.getStartUserId() == null ? "" : first.getStartUserId())));
    }

    private List<HistoricProcessInstance> running(String caseReference) {
        return commands.unchecked(context -> history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(UpkeepProcesses.MANAGE)
                .processInstanceBusinessKey(caseReference)
                .unfinished()
                .list());
    }
}
