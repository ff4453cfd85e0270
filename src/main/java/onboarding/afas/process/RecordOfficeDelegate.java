package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.Edition;
import onboarding.afas.Hosting;
import onboarding.afas.NewOffice;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the office's environment. */
@Component("afasRecordOffice")
class RecordOfficeDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final CurrentUser currentUser;

    RecordOfficeDelegate(AfasOffices offices, CurrentUser currentUser) {
        this.offices = offices;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offices.enter(
                execution.getProcessBusinessKey(),
                new NewOffice(
                        Values.choice(execution, Fields.EDITION, Edition.class),
                        Values.choice(execution, Fields.HOSTING, Hosting.class),
                        Values.text(execution, Fields.MENU_LANGUAGE),
                        Values.text(execution, Fields.CODE),
                        Values.text(execution, Fields.OFFICE_INSITE_URL),
                        Values.text(execution, Fields.PROFIT_UPDATE)),
                currentUser.id());
    }
}
