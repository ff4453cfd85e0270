package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing stays of a cancelled case. */
@Component("afasRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final AfasOffices offices;

    RecordUndoneDelegate(AfasOffices offices) {
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offices.recordUndone(execution.getProcessBusinessKey());
    }
}
