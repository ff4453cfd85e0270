package onboarding.afas.process;

import onboarding.afas.Environments;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was put right, with the answer about InSite where it was another (procedures.md §1.8, error 6). */
@Component("afasRecordRight")
class RecordRightDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final CurrentUser currentUser;

    RecordRightDelegate(EnvironmentSheet sheet, Environments environments, CurrentUser currentUser) {
        this.sheet = sheet;
        this.environments = environments;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Values.optionalText(execution, Fields.INSITE_ANSWER)
                .filter(answer -> !"SAME".equals(answer))
                .ifPresent(answer -> environments.correctInsite(
                        sheet.environmentOf(execution).id(), "OWN".equals(answer), currentUser.id()));
        sheet.show(execution);
    }
}
