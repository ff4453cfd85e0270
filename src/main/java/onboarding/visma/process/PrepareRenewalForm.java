package onboarding.visma.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.springframework.stereotype.Component;

/** A renewal does not change or end what a colleague is managing at the same time. */
@Component
class PrepareRenewalForm implements FormRules {

    private static final String AS_IT_IS = "AS_IT_IS";

    private final RunningUpkeep upkeep;

    PrepareRenewalForm(RunningUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String formId() {
        return "prepare-renewal";
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Variables.RENEWAL_OUTCOME)
                .filter(outcome -> !outcome.equals(AS_IT_IS))
                .flatMap(outcome -> upkeep.managedBy(form.caseReference().orElseThrow()))
                .ifPresent(name -> form.refuse(Variables.RENEWAL_OUTCOME, "visma.refused.managedAlready", name));
    }
}
