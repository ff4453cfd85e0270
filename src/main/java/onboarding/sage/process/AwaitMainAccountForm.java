package onboarding.sage.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.sage.MainAccounts;
import org.springframework.stereotype.Component;

/** The task ends by itself as soon as the office’s main account works, or nobody sets it up any more. */
@Component
class AwaitMainAccountForm implements FormRules {

    private final MainAccounts mainAccounts;
    private final SageMatters matters;

    AwaitMainAccountForm(MainAccounts mainAccounts, SageMatters matters) {
        this.mainAccounts = mainAccounts;
        this.matters = matters;
    }

    @Override
    public String formId() {
        return "await-sage-main-account";
    }

    @Override
    public void check(FormSubmission form) {
        if (mainAccounts.ofOffice().isEmpty()) {
            matters.openCaseAbout(SageMatters.MAIN_ACCOUNT)
                    .ifPresent(other -> form.refuseForm("sage.refused.accountNotReady", other));
        }
    }
}
