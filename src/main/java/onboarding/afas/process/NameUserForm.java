package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.EnvironmentCodes;
import onboarding.afas.Environments;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.springframework.stereotype.Component;

/** What is entered of a person who works with PCC (procedures.md §1.3). */
@Component
class NameUserForm implements FormRules {

    private final PccUsers users;
    private final AfasOffices offices;
    private final Environments environments;
    private final Colleagues colleagues;

    NameUserForm(PccUsers users, AfasOffices offices, Environments environments, Colleagues colleagues) {
        this.users = users;
        this.offices = offices;
        this.environments = environments;
        this.colleagues = colleagues;
    }

    @Override
    public String formId() {
        return "name-afas-user";
    }

    @Override
    public void check(FormSubmission form) {
        check(
                form,
                environments.ofCase(form.caseReference().orElseThrow()).stream().anyMatch(Environment::isOnline));
    }

    /** @param anyOnline whether an environment that the person is to work with is on AFAS Online */
    void check(FormSubmission form, boolean anyOnline) {
        Optional<PccUser> known = form.text(Fields.PCC_COLLEAGUE).flatMap(users::find);
        Optional<String> code = form.text(Fields.USER_CODE);
        if (known.isEmpty() && code.isEmpty()) {
            form.refuse(Fields.USER_CODE, "afas.refused.userCodeMissing");
        }
        known.filter(user -> code.isPresent() && !code.get().equals(user.userCode()))
                .ifPresent(user -> form.refuse(Fields.USER_CODE, "afas.refused.otherUserCode", user.userCode()));
        if (anyOnline) {
            code.ifPresent(typed -> checkPrefix(form, typed));
        }
        checkEmail(form, known);
    }

    /** A code on AFAS Online begins with the participant number of the office, never of the client. */
    private void checkPrefix(FormSubmission form, String code) {
        Optional<String> prefix = EnvironmentCodes.prefix(code);
        Optional<String> wanted = offices.entered().map(AfasOffice::participantNumber);
        if (prefix.isEmpty()) {
            form.refuse(Fields.USER_CODE, "afas.refused.userCode", code);
        } else if (wanted.isPresent() && !wanted.equals(prefix)) {
            form.refuse(Fields.USER_CODE, "afas.refused.userPrefix", prefix.get(), wanted.get());
        }
    }

    private void checkEmail(FormSubmission form, Optional<PccUser> known) {
        String colleague = form.text(Fields.PCC_COLLEAGUE).orElse("");
        Optional<String> email = form.text(Fields.PCC_EMAIL);
        if (known.isEmpty()
                && email.isEmpty()
                && colleagues
                        .find(colleague)
                        .map(Colleague::email)
                        .filter(own -> !own.isBlank())
                        .isEmpty()) {
            form.refuse(Fields.PCC_EMAIL, "afas.refused.emailMissing");
        }
        email.flatMap(users::withEmail)
                .filter(holder -> !holder.colleague().equals(colleague))
                .ifPresent(holder -> form.refuse(Fields.PCC_EMAIL, "afas.refused.emailHeld", holder.userCode()));
    }
}
