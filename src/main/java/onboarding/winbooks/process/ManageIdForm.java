package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.LicenceProduct;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.stereotype.Component;

/** One colleague at a time manages a person; only users of WinBooks on Web have two log-ons (procedures.md §2.8, error 7). */
@Component
class ManageIdForm implements FormRules {

    private final RunningManagement management;
    private final WinBooksUsers users;
    private final Licences licences;

    ManageIdForm(RunningManagement management, WinBooksUsers users, Licences licences) {
        this.management = management;
        this.users = users;
        this.licences = licences;
    }

    @Override
    public String formId() {
        return WinBooksProcesses.MANAGE_ID;
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Fields.MANAGED_PERSON).ifPresent(person -> {
            management
                    .managerOf(person)
                    .ifPresent(name -> form.refuse(Fields.MANAGED_PERSON, "winbooks.refused.managedAlready", name));
            boolean aligns =
                    form.text(Variables.ID_WISH).filter("ALIGN"::equals).isPresent();
            if (aligns && !isOnWeb(person)) {
                form.refuse(Variables.ID_WISH, "winbooks.refused.notOnWeb");
            }
        });
    }

    private boolean isOnWeb(String person) {
        long licence = users.get(Long.parseLong(person)).licenceId();
        return licences.get(licence).product() == LicenceProduct.ON_WEB;
    }
}
