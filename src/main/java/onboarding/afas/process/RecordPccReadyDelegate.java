package onboarding.afas.process;

import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that PCC shows the office's environment on the person's workstation. */
@Component("afasRecordPccReady")
class RecordPccReadyDelegate implements JavaDelegate {

    private final PccUsers users;
    private final PccNews news;

    RecordPccReadyDelegate(PccUsers users, PccNews news) {
        this.users = users;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long user = Long.parseLong(Values.text(execution, Variables.AFAS_USER));
        users.recordPccReady(user);
        news.changed(user);
        execution.setVariable(Variables.PCC_OUTCOME, "READY");
    }
}
