package onboarding.visma.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.Collaborations;
import onboarding.visma.Scenario;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.springframework.stereotype.Component;

/** A subscriber's variant and agreement go on, so that there are no other terms to agree (procedures.md §4.7). */
@Component
class DecideAfterRefusalForm implements FormRules {

    private final Collaborations collaborations;

    DecideAfterRefusalForm(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public String formId() {
        return "decide-after-refusal";
    }

    @Override
    public void check(FormSubmission form) {
        boolean otherTerms = form.text(Variables.DECIDE_AFTER_REFUSAL_OUTCOME)
                .filter(Conclusion.OTHER_TERMS.name()::equals)
                .isPresent();
        boolean subscriber = collaborations
                .scenario(form.caseReference().orElseThrow())
                .filter(Scenario.EXISTING_SUBSCRIBER::equals)
                .isPresent();
        if (otherTerms && subscriber) {
            form.refuse(Variables.DECIDE_AFTER_REFUSAL_OUTCOME, "visma.refused.noOtherTerms");
        }
    }
}
