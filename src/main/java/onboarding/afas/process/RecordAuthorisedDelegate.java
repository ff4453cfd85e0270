package onboarding.afas.process;

import onboarding.afas.Environments;
import onboarding.engine.CurrentUser;
import onboarding.evidence.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records which administrator of the office authorised the people. */
@Component("afasRecordAuthorised")
class RecordAuthorisedDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final CurrentUser currentUser;

    RecordAuthorisedDelegate(EnvironmentSheet sheet, Environments environments, CurrentUser currentUser) {
        this.sheet = sheet;
        this.environments = environments;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        environments.recordAuthorised(sheet.environmentOf(execution).id(), Actor.staff(currentUser.id()));
    }
}
