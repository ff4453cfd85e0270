package onboarding.client.process;

import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case that the start form describes, and gives it its reference. */
@Component("clientRegisterCase")
class RegisterCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final CurrentUser currentUser;

    RegisterCaseDelegate(Cases cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OnboardingCase opened = cases.open(OnboardClientForm.newCase(execution::getVariable), currentUser.id());
        execution.setProcessBusinessKey(opened.reference());
        execution.setVariable(CaseVariables.CASE_REFERENCE, opened.reference());
        execution.setVariable(CaseVariables.CLIENT_NAME, opened.client().legalName());
    }
}
