package onboarding.sage.process;

import onboarding.engine.CurrentUser;
import onboarding.sage.Exchanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the rights are the default again. */
@Component("sageRecordRightsReset")
class RecordRightsResetDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordRightsResetDelegate(Exchanges exchanges, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exchanges.recordRightsReset(execution.getProcessBusinessKey(), currentUser.id());
    }
}
