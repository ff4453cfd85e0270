package onboarding.confirmation.process;

import onboarding.confirmation.process.AwaitConfirmationProcess.StaffAnswer;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where nothing at the vendor has to be repaired for another person to act, the address is simply corrected; where nobody
 * sorts out what does not work, the client is helped.
 */
@Configuration(proxyBeanMethods = false)
class WrongPersonForms {

    @Bean
    FormRules wrongPersonWhileAwaited() {
        return new Rules("record-client-answer");
    }

    @Bean
    FormRules wrongPersonAfterExpiry() {
        return new Rules("decide-after-expiry");
    }

    private record Rules(String formId) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            boolean wrongPerson = form.text(Variables.STAFF_ANSWER)
                    .filter(StaffAnswer.WRONG_PERSON.name()::equals)
                    .isPresent();
            if (wrongPerson && !Boolean.TRUE.equals(form.variable(Variables.WRONG_PERSON_REPAIRABLE))) {
                form.refuse(Variables.STAFF_ANSWER, "confirmation.refused.nothingToRepair");
            }
            boolean trouble = form.text(Variables.STAFF_ANSWER)
                    .filter(StaffAnswer.NOT_WORKING.name()::equals)
                    .isPresent();
            if (trouble && !Boolean.TRUE.equals(form.variable(Variables.TROUBLE_REPORTABLE))) {
                form.refuse(Variables.STAFF_ANSWER, "confirmation.refused.helpInstead");
            }
        }
    }
}
