package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** The licence bears the office's name (procedures.md §2.8, error 9) and the cartridge that was ordered (§2.3, step 2). */
@Component
class ConfirmLicenceForm implements FormRules {

    private final Licences licences;

    ConfirmLicenceForm(Licences licences) {
        this.licences = licences;
    }

    @Override
    public String formId() {
        return "confirm-winbooks-licence";
    }

    @Override
    public void check(FormSubmission form) {
        Licence licence = licences.ofCase(form.caseReference().orElseThrow()).orElseThrow();
        refuseOtherLicence(form, licence);
        form.text(Fields.CARTRIDGE_SHOWN)
                .filter(shown -> !shown.equals(licence.recognition().name()))
                .ifPresent(shown -> form.refuse(Fields.CARTRIDGE_SHOWN, "winbooks.refused.otherCartridge"));
    }

    /** Another name on the screen means that the wrong licence is open: stop (procedures.md §2.8, error 9). */
    static void refuseOtherLicence(FormSubmission form, Licence licence) {
        form.text(Fields.LICENCE_SHOWN)
                .filter(shown -> !PortalLists.isSame(shown, licence.name()))
                .ifPresent(shown ->
                        form.refuse(Fields.LICENCE_SHOWN, "winbooks.refused.otherLicence", shown, licence.name()));
    }
}
