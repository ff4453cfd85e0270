package onboarding.sage.process;

import onboarding.client.CaseStatus;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the main account works, and with a client that the path is taken. */
@Component("sageRecordMainAccountReady")
class RecordMainAccountReadyDelegate implements JavaDelegate {

    private final MainAccountWork mainAccountWork;

    RecordMainAccountReadyDelegate(MainAccountWork mainAccountWork) {
        this.mainAccountWork = mainAccountWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mainAccountWork.works(execution.getProcessBusinessKey());
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
    }
}
