package onboarding.afas.process;

import onboarding.afas.Environments;
import onboarding.afas.Side;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows who is to be authorised for what, and by whom; who does it may have been agreed anew. */
@Component("afasPrepareAuthorisation")
class PrepareAuthorisationDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;

    PrepareAuthorisationDelegate(EnvironmentSheet sheet, Environments environments) {
        this.sheet = sheet;
        this.environments = environments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Values.optionalText(execution, Fields.AUTHORISES)
                .map(Side::valueOf)
                .ifPresent(side ->
                        environments.recordSide(sheet.environmentOf(execution).id(), side));
        sheet.show(execution);
    }
}
