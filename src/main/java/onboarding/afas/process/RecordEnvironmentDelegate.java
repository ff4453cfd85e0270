package onboarding.afas.process;

import onboarding.afas.Edition;
import onboarding.afas.Environments;
import onboarding.afas.Hosting;
import onboarding.afas.NewEnvironment;
import onboarding.afas.Side;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records an environment of the client. */
@Component("afasRecordEnvironment")
class RecordEnvironmentDelegate implements JavaDelegate {

    private final Environments environments;
    private final CaseFiles files;
    private final CurrentUser currentUser;

    RecordEnvironmentDelegate(Environments environments, CaseFiles files, CurrentUser currentUser) {
        this.environments = environments;
        this.files = files;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (Values.optionalText(execution, Fields.CODE).isPresent()) {
            environments.enter(
                    reference, entered(execution, files.get(reference).subject()), currentUser.id());
        }
        execution.setVariable(
                Variables.SITUATION,
                environments.ofCase(reference).isEmpty() ? "NO_ENVIRONMENT" : "ENVIRONMENTS_NAMED");
        execution.setVariable(Variables.ANOTHER_ENVIRONMENT, Values.isTrue(execution, Variables.ANOTHER_ENVIRONMENT));
    }

    private static NewEnvironment entered(DelegateExecution execution, String clientName) {
        return new NewEnvironment(
                clientName,
                Values.text(execution, Fields.CODE),
                Values.choice(execution, Fields.EDITION, Edition.class),
                Values.choice(execution, Fields.HOSTING, Hosting.class),
                Values.text(execution, Fields.MENU_LANGUAGE),
                Values.isTrue(execution, Fields.OWN_INSITE),
                Values.choice(execution, Fields.AUTHORISES, Side.class),
                Values.text(execution, Fields.PROFIT_UPDATE));
    }
}
