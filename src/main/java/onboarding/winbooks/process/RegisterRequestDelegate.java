package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which colleagues get IDs. */
@Component("winbooksRegisterRequest")
class RegisterRequestDelegate implements JavaDelegate {

    private final WinBooksCases cases;
    private final Licences licences;

    RegisterRequestDelegate(WinBooksCases cases, Licences licences) {
        this.cases = cases;
        this.licences = licences;
    }

    @Override
    public void execute(DelegateExecution execution) {

        Licence licence = licences.get(Long.parseLong(Values.text(execution, Fields.REQUESTED_LICENCE)));
        cases.open(execution, "WinBooks-ID · " + licence.name(), WinBooksProcesses.REQUEST_IDS);
        execution.setVariable(Variables.LICENCE_ID, String.valueOf(licence.id()));
        execution.setVariable(Variables.LICENCE_NAME, licence.name());
        execution.setVariable(Variables.LICENCE_PRODUCT_NAME, licence.product().name());
    }
}
