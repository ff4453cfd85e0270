package onboarding.afas.process;

import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The task ends when the path of the download is known, or by itself as soon as it is. */
@Component
class FillInDownloadForm implements FormRules {

    private final MenuWords words;
    private final AfasOffices offices;

    FillInDownloadForm(MenuWords words, AfasOffices offices) {
        this.words = words;
        this.offices = offices;
    }

    @Override
    public String formId() {
        return "fill-in-afas-download";
    }

    @Override
    public void check(FormSubmission form) {
        AfasOffice office = offices.get();
        if (!words.namesDownload(office.edition(), office.language())) {
            form.refuseForm("afas.refused.menuMissing");
        }
    }
}
