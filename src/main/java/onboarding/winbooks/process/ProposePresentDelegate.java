package onboarding.winbooks.process;

import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows what stands in the register, to be changed. */
@Component("winbooksProposePresent")
class ProposePresentDelegate implements JavaDelegate {

    private final PersonSheet sheet;

    ProposePresentDelegate(PersonSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WinBooksUser user = sheet.show(execution);
        WantedEntries.propose(execution, user.entries());
        execution.setVariable(Variables.PERSON_OF_CLIENT, !user.isColleague());
        execution.setVariable(Variables.CHANGE_OUTCOME, "UNCHANGED");
    }
}
