package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.winbooks.Licence;
import onboarding.winbooks.LicenceProduct;
import onboarding.winbooks.Licences;
import onboarding.winbooks.NewLicence;
import onboarding.winbooks.Recognition;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which the office gets a licence. */
@Component("winbooksRegisterPreparation")
class RegisterPreparationDelegate implements JavaDelegate {

    private final WinBooksCases cases;
    private final Licences licences;
    private final Matters matters;
    private final OfficeProfiles office;
    private final Colleagues colleagues;

    RegisterPreparationDelegate(
            WinBooksCases cases, Licences licences, Matters matters, OfficeProfiles office, Colleagues colleagues) {
        this.cases = cases;
        this.licences = licences;
        this.matters = matters;
        this.office = office;
        this.colleagues = colleagues;
    }

    @Override
    public void execute(DelegateExecution execution) {

        NewLicence wanted = wanted(execution);
        String reference = cases.open(execution, "WinBooks · " + wanted.name(), WinBooksProcesses.PREPARE_OFFICE);
        matters.takeUp(reference, Matters.ofOffice(wanted.product()), "winbooks.refused.preparedAlready");
        licences.register(reference, wanted);
        show(execution, wanted);
    }

    private NewLicence wanted(DelegateExecution execution) {
        return new NewLicence(
                Values.choice(execution, Fields.LICENCE_PRODUCT, LicenceProduct.class),
                office.current().name(),
                Values.choice(execution, Fields.RECOGNITION_WANTED, Recognition.class),
                new Licence.Distributor(
                        Values.text(execution, Fields.DISTRIBUTOR_NAME),
                        Values.text(execution, Fields.DISTRIBUTOR_EMAIL),
                        Values.text(execution, Fields.DISTRIBUTOR_PHONE),
                        Values.text(execution, Fields.DISTRIBUTOR_LANGUAGE)),
                Values.text(execution, Fields.LICENCE_ADMIN));
    }

    private void show(DelegateExecution execution, NewLicence wanted) {
        execution.setVariable(Variables.LICENCE_NAME, wanted.name());
        execution.setVariable(Variables.PRODUCT_WORDS, wanted.product().productName());
        execution.setVariable(Variables.CARTRIDGE_WORDS, wanted.recognition().cartridge());
        execution.setVariable(
                Variables.LICENCE_ADMIN_NAME,
                colleagues.find(wanted.licenceAdmin()).map(Colleague::name).orElse(wanted.licenceAdmin()));
    }
}
