package onboarding.afas.process;

import onboarding.afas.EnvironmentCodes;
import onboarding.afas.Environments;
import onboarding.afas.Hosting;
import onboarding.afas.ProfitUpdates;
import onboarding.afas.Sites;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** What is entered of the office's environment, each rule with its own sentence (procedures.md §1.3). */
@Component
class EnterOfficeForm implements FormRules {

    private final Environments environments;

    EnterOfficeForm(Environments environments) {
        this.environments = environments;
    }

    @Override
    public String formId() {
        return "enter-afas-office";
    }

    @Override
    public void check(FormSubmission form) {
        checkCode(form, Fields.CODE);
        checkClients(form);
        checkSite(form, Fields.OFFICE_INSITE_URL);
        checkUpdate(form, Fields.PROFIT_UPDATE);
    }

    /** A client may have been named before the office was (procedures.md §1.8, error 11). */
    private void checkClients(FormSubmission form) {
        form.text(Fields.CODE)
                .map(EnvironmentCodes::normalise)
                .flatMap(environments::holderOf)
                .ifPresent(client -> form.refuse(
                        Fields.CODE,
                        "afas.refused.clientsCode",
                        client.code(),
                        client.clientName(),
                        client.caseReference()));
    }

    /** On AFAS Online a code has a pattern (procedures.md §1.8, error 11); a local installation names its own. */
    static void checkCode(FormSubmission form, String field) {
        form.text(field).map(EnvironmentCodes::normalise).ifPresent(code -> {
            if (isOnline(form) && EnvironmentCodes.participantNumber(code).isEmpty()) {
                form.refuse(field, "afas.refused.code", code);
            } else {
                form.replace(field, code);
            }
        });
    }

    static boolean isOnline(FormSubmission form) {
        return form.text(Fields.HOSTING).filter(Hosting.ONLINE.name()::equals).isPresent();
    }

    static void checkSite(FormSubmission form, String field) {
        form.text(field)
                .filter(site -> !Sites.isHttps(site))
                .ifPresent(site -> form.refuse(field, "afas.refused.site"));
    }

    /** Kept as its number, so that Updates can be compared (procedures.md §1.3). */
    static void checkUpdate(FormSubmission form, String field) {
        form.text(field).ifPresent(written -> ProfitUpdates.parse(written)
                .ifPresentOrElse(
                        update -> form.replace(field, update), () -> form.refuse(field, "afas.refused.update")));
    }
}
