package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is true before a step on the Portaal counts as done. */
@Configuration(proxyBeanMethods = false)
class PortalForms {

    @Bean
    FormRules createWinbooksId(WinBooksUsers users, Licences licences, Passwords passwords) {
        return new Create("create-winbooks-id", users, licences, passwords);
    }

    @Bean
    FormRules setNewWinbooksPassword(WinBooksUsers users, Passwords passwords) {
        return new NewPassword("set-new-winbooks-password", users, passwords);
    }

    @Bean
    FormRules settleWinbooksIdNotCreated(WinBooksUsers users) {
        return new NotCreated("settle-winbooks-id-not-created", users);
    }

    static WinBooksUser userOf(FormSubmission form, WinBooksUsers users) {
        return users.get(Long.parseLong(String.valueOf(form.variable(Variables.WINBOOKS_USER))));
    }

    private record Create(String formId, WinBooksUsers users, Licences licences, Passwords passwords)
            implements FormRules {

        @Override
        public void check(FormSubmission form) {
            if (form.text(Variables.PORTAL_OUTCOME).filter("SAVED"::equals).isEmpty()) {
                return;
            }
            WinBooksUser user = userOf(form, users);
            ConfirmLicenceForm.refuseOtherLicence(form, licences.get(user.licenceId()));
            form.text(Fields.ON_WEB_ID_SHOWN)
                    .filter(shown -> !shown.equals(user.winbooksId()))
                    .ifPresent(shown ->
                            form.refuse(Fields.ON_WEB_ID_SHOWN, "winbooks.refused.otherOnWebId", user.winbooksId()));
            if (user.passwordBy().isOurs()) {
                passwords.refuseUnlessEntered(form, user);
            }
        }
    }

    private record NewPassword(String formId, WinBooksUsers users, Passwords passwords) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            boolean isNew = form.text(Variables.NEW_PASSWORD_OUTCOME)
                    .filter("NEW_PASSWORD"::equals)
                    .isPresent();
            if (isNew) {
                AlignIdForm.refuseNewAddress(form, users);
                passwords.refuseUnlessEntered(form, userOf(form, users));
            }
        }
    }

    private record NotCreated(String formId, WinBooksUsers users) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            WinBooksUser user = userOf(form, users);
            if (!form.text(Fields.OTHER_ADDRESS)
                    .filter(user.winbooksId()::equals)
                    .isPresent()) {
                NamePersonForm.refuseHeldId(form, Fields.OTHER_ADDRESS, users);
            }
        }
    }
}
