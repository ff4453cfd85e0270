package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.LicenceProduct;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** The office is prepared once for each licence. */
@Component
class PrepareOfficeForm implements FormRules {

    private final Licences licences;
    private final Matters matters;

    PrepareOfficeForm(Licences licences, Matters matters) {
        this.licences = licences;
        this.matters = matters;
    }

    @Override
    public String formId() {
        return WinBooksProcesses.PREPARE_OFFICE;
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Fields.LICENCE_PRODUCT).map(LicenceProduct::valueOf).ifPresent(product -> {
            matters.openCaseAbout(Matters.ofOffice(product))
                    .ifPresent(other -> form.refuse(Fields.LICENCE_PRODUCT, "winbooks.refused.preparedAlready", other));
            licences.ready().stream()
                    .filter(ready -> ready.product() == product)
                    .forEach(ready -> form.refuse(
                            Fields.LICENCE_PRODUCT, "winbooks.refused.readyAlready", ready.caseReference()));
        });
    }
}
