package onboarding.visma.process;

import java.util.Set;
import onboarding.confirmation.Answer;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.Collaborations;
import org.springframework.stereotype.Component;

/** Nothing is activated for a client who has declined meanwhile. */
@Component
class ActivateForm implements FormRules {

    private static final String ENDING = "ending";
    private static final Set<String> ACTIVATED = Set.of("DONE", "ALREADY_SO");

    private final Confirmations confirmations;

    ActivateForm(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public String formId() {
        return "activate-visma-collaboration";
    }

    @Override
    public void check(FormSubmission form) {
        boolean activated = form.text(ENDING).filter(ACTIVATED::contains).isPresent();
        form.caseReference()
                .filter(reference -> activated)
                .flatMap(reference -> confirmations.find(reference, Collaborations.APPROVAL))
                .map(Confirmation::given)
                .filter(given -> given.answer() == Answer.DECLINED)
                .ifPresent(given -> form.refuseForm("visma.refused.declined", given.by()));
    }
}
