package onboarding.winbooks.process;

import onboarding.client.Cases;
import onboarding.client.NewOfficeCase;
import onboarding.client.Product;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Opens the cases of the office that are about WinBooks, from what their start forms ask. */
@Component
class WinBooksCases {

    private final Cases cases;
    private final CurrentUser currentUser;

    WinBooksCases(Cases cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /** @return the reference of the case, which the process carries from now on */
    String open(DelegateExecution carrier, String subject, String path) {
        String reference = cases.openForOffice(
                new NewOfficeCase(
                        subject,
                        Product.WINBOOKS,
                        path,
                        Values.text(carrier, Fields.RESPONSIBLE),
                        Values.date(carrier, Fields.READY_ON).orElseThrow()),
                currentUser.id());
        CaseVariables.carry(carrier, reference, subject);
        carrier.setVariable(Variables.PRODUCT, Product.WINBOOKS.name());
        return reference;
    }
}
