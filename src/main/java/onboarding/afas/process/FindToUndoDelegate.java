package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds what a cancelled case had set up. */
@Component("afasFindToUndo")
class FindToUndoDelegate implements JavaDelegate {

    private final AfasOffices offices;

    FindToUndoDelegate(AfasOffices offices) {
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<AfasOffice> office = offices.ofCase(execution.getProcessBusinessKey());
        execution.setVariable(Variables.TO_UNDO, office.isPresent() ? "OFFICE" : "NOTHING");
        execution.setVariable(
                Variables.OFFICE_CODE, office.map(AfasOffice::code).orElse(""));
    }
}
