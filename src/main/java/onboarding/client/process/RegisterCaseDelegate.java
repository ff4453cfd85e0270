package onboarding.client.process;

import onboarding.client.OnboardingCase;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case that the start form describes, and gives it its reference. */
@Component("clientRegisterCase")
class RegisterCaseDelegate implements JavaDelegate {

    private final OnboardClientForm form;
    private final CurrentUser currentUser;

    RegisterCaseDelegate(OnboardClientForm form, CurrentUser currentUser) {
        this.form = form;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OnboardingCase opened = form.open(OnboardClientForm.newCase(execution::getVariable), currentUser.id());
        CaseVariables.carry(execution, opened.reference(), opened.client().legalName());
    }
}
