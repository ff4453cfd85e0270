package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** What is entered of a distributor differs from what stands. */
@Component
class ChangeDistributorForm implements FormRules {

    private final Licences licences;

    ChangeDistributorForm(Licences licences) {
        this.licences = licences;
    }

    @Override
    public String formId() {
        return WinBooksProcesses.CHANGE_DISTRIBUTOR;
    }

    @Override
    public void check(FormSubmission form) {
        Licence.Distributor wanted = new Licence.Distributor(
                form.text(Fields.DISTRIBUTOR_NAME).orElse(""),
                form.text(Fields.DISTRIBUTOR_EMAIL).orElse(""),
                form.text(Fields.DISTRIBUTOR_PHONE).orElse(""),
                form.text(Fields.DISTRIBUTOR_LANGUAGE).orElse(""));
        form.text(Fields.DISTRIBUTED_LICENCE)
                .map(id -> licences.get(Long.parseLong(id)).distributor())
                .filter(wanted::equals)
                .ifPresent(same -> form.refuseForm("winbooks.refused.sameDistributor"));
    }
}
