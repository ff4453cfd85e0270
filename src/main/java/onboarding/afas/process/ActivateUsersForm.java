package onboarding.afas.process;

import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.afas.EnvironmentCodes;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PersonRules;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** Cooperating users carry the participant number of the office (procedures.md §1.1; §1.8, error 11). */
@Component
class ActivateUsersForm implements FormRules {

    private final Links links;
    private final PersonRules rules;

    ActivateUsersForm(Links links, PersonRules rules) {
        this.links = links;
        this.rules = rules;
    }

    @Override
    public String formId() {
        return "activate-afas-cooperating-users";
    }

    @Override
    public void check(FormSubmission form) {
        Optional<String> wanted = rules.participantNumber();
        String others =
                links.peopleOf(Long.parseLong(String.valueOf(form.variable(Variables.AFAS_ENVIRONMENT)))).stream()
                        .map(PccUser::userCode)
                        .filter(code -> wanted.isPresent() && !wanted.equals(EnvironmentCodes.prefix(code)))
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            form.refuseForm("afas.refused.userPrefixes", others, wanted.orElse(""));
        }
    }
}
