package onboarding.visma.process;

import java.util.Optional;
import onboarding.confirmation.Answer;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.Collaborations;
import onboarding.visma.Scenario;
import onboarding.visma.process.VismaProcesses.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing is activated for a client who has declined meanwhile; the same holds for each scenario's window. */
@Configuration(proxyBeanMethods = false)
class ActivationForms {

    private static final String ENDING = "ending";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    private static final String ACTIVATED = "ACTIVATED";

    @Bean
    FormRules activateForSubscriber(Confirmations confirmations, Collaborations collaborations) {
        return new Rules("activate-visma-collaboration", confirmations, collaborations);
    }

    @Bean
    FormRules activateService(Confirmations confirmations, Collaborations collaborations) {
        return new Rules("activate-visma-service", confirmations, collaborations);
    }

    @Bean
    FormRules activateNewCustomer(Confirmations confirmations, Collaborations collaborations) {
        return new Rules("activate-visma-new-customer", confirmations, collaborations);
    }

    private record Rules(String formId, Confirmations confirmations, Collaborations collaborations)
            implements FormRules {

        @Override
        public void check(FormSubmission form) {
            boolean applies = form.text(ENDING).filter(NOT_APPLICABLE::equals).isEmpty();
            boolean activated = applies
                    && form.text(Variables.ACTIVATE_OUTCOME)
                            .filter(ACTIVATED::equals)
                            .isPresent();
            form.caseReference()
                    .filter(reference -> activated)
                    .flatMap(this::refusal)
                    .ifPresent(given -> form.refuseForm("visma.refused.declined", given.by()));
        }

        private Optional<Confirmation.Given> refusal(String caseReference) {
            return collaborations
                    .scenario(caseReference)
                    .map(Scenario::subject)
                    .flatMap(subject -> confirmations.find(caseReference, subject))
                    .map(Confirmation::given)
                    .filter(given -> given.answer() == Answer.DECLINED);
        }
    }
}
