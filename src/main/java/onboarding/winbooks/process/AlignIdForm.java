package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** A new address is unique and the person's own, like the first one (procedures.md §2.2, WinBooks ID). */
@Component
class AlignIdForm implements FormRules {

    private final WinBooksUsers users;

    AlignIdForm(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public String formId() {
        return "align-winbooks-id";
    }

    @Override
    public void check(FormSubmission form) {
        refuseNewAddress(form, users);
    }

    static void refuseNewAddress(FormSubmission form, WinBooksUsers users) {
        boolean isNew = form.text(Fields.NEW_WINBOOKS_ID)
                .filter(address ->
                        !address.equals(PortalForms.userOf(form, users).winbooksId()))
                .isPresent();
        if (isNew) {
            NamePersonForm.refuseHeldId(form, Fields.NEW_WINBOOKS_ID, users);
            NamePersonForm.refuseShared(form, Fields.NEW_WINBOOKS_ID);
        }
    }
}
