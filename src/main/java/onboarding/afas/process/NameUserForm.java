package onboarding.afas.process;

import java.util.Optional;
import java.util.OptionalLong;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonRules;
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
    private final PersonRules rules;
    private final AccessList access;
    private final Environments environments;
    private final Colleagues colleagues;

    NameUserForm(
            PccUsers users, PersonRules rules, AccessList access, Environments environments, Colleagues colleagues) {
        this.users = users;
        this.rules = rules;
        this.access = access;
        this.environments = environments;
        this.colleagues = colleagues;
    }

    @Override
    public String formId() {
        return "name-afas-user";
    }

    @Override
    public void check(FormSubmission form) {
        String reference = form.caseReference().orElseThrow();
        check(form, environments.ofCase(reference).stream().anyMatch(Environment::isOnline));
        if (!access.hasRoomFor(reference, codeOf(form, known(form)))) {
            form.refuseForm("afas.refused.tooManyPeople");
        }
    }

    /** @param anyOnline whether an environment that the person is to work with is on AFAS Online */
    void check(FormSubmission form, boolean anyOnline) {
        Optional<PccUser> known = known(form);
        Optional<String> typed = form.text(Fields.USER_CODE);
        known.filter(user -> typed.isPresent() && !typed.get().equals(user.userCode()))
                .ifPresent(user -> form.refuse(Fields.USER_CODE, "afas.refused.otherUserCode", user.userCode()));
        OptionalLong person = numberOf(known);
        boolean isOnline =
                anyOnline || known.filter(user -> rules.isOnline(user.id())).isPresent();
        rules.checkCode(codeOf(form, known), person, isOnline)
                .ifPresent(refusal -> form.refuse(
                        Fields.USER_CODE, refusal.messageKey(), refusal.args().toArray()));
        checkAddress(form, known, person);
    }

    private Optional<PccUser> known(FormSubmission form) {
        return form.text(Fields.PCC_COLLEAGUE).flatMap(users::find);
    }

    private static String codeOf(FormSubmission form, Optional<PccUser> known) {
        return form.text(Fields.USER_CODE)
                .or(() -> known.map(PccUser::userCode))
                .orElse("");
    }

    private static OptionalLong numberOf(Optional<PccUser> known) {
        return known.map(user -> OptionalLong.of(user.id())).orElse(OptionalLong.empty());
    }

    /** Whoever is new has the address of the account here, unless another is entered. */
    private void checkAddress(FormSubmission form, Optional<PccUser> known, OptionalLong person) {
        if (known.isPresent() || form.text(Fields.PCC_EMAIL).isPresent()) {
            checkEmail(form, Fields.PCC_EMAIL, person, rules);
            return;
        }
        String own = form.text(Fields.PCC_COLLEAGUE)
                .flatMap(colleagues::find)
                .map(Colleague::email)
                .orElse("");
        if (own.isBlank()) {
            form.refuse(Fields.PCC_EMAIL, "afas.refused.emailMissing");
        } else {
            rules.checkEmail(own, person)
                    .ifPresent(refusal -> form.refuse(
                            Fields.PCC_EMAIL,
                            refusal.messageKey(),
                            refusal.args().toArray()));
        }
    }

    /** An address that is entered is kept as {@link PersonRules} normalises it. */
    static void checkEmail(FormSubmission form, String field, OptionalLong person, PersonRules rules) {
        form.text(field).ifPresent(email -> rules.checkEmail(email, person)
                .ifPresentOrElse(
                        refusal -> form.refuse(
                                field, refusal.messageKey(), refusal.args().toArray()),
                        () -> form.replace(field, PersonRules.normalisedEmail(email))));
    }
}
