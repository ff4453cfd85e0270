package onboarding.sage.process;

import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.Client;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.Country;
import onboarding.sage.process.SageProcesses.Fields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the checks before and after a set-up have to say. */
@Configuration(proxyBeanMethods = false)
class CheckForms {

    @Bean
    FormRules checkSageExchange(Nips nips, Cases cases) {
        return new Rules("check-sage-exchange", nips, cases);
    }

    @Bean
    FormRules correctSageNip(Nips nips, Cases cases) {
        return new Rules("correct-sage-nip", nips, cases);
    }

    @Bean
    FormRules compareSageEntries(Nips nips, Cases cases) {
        return new Compare("compare-sage-entries", nips);
    }

    @Bean
    FormRules settleSageOrderRefused(CaseFiles files) {
        return new WhoOrders("settle-sage-order-refused", files);
    }

    private record WhoOrders(String formId, CaseFiles files) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            boolean isOffices = files.get(form.caseReference().orElseThrow()).isOffices();
            if (isOffices
                    && form.text(Fields.ORDER_WAY).filter("ASK_AGAIN"::equals).isPresent()) {
                form.refuse(Fields.ORDER_WAY, "sage.refused.noClientPays");
            }
        }
    }

    private record Rules(String formId, Nips nips, Cases cases) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            Client client = cases.get(form.caseReference().orElseThrow()).client();
            if (client.country() != Country.PL) {
                form.refuseForm("sage.refused.country");
            }
            nips.checkBoth(form);
        }
    }

    private record Compare(String formId, Nips nips) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            nips.checkBoth(form);
            form.text(Fields.CLIENT_PROGRAM_NIP)
                    .filter(nip -> form.text(Fields.OFFICE_FILE_NIP)
                            .filter(other -> !other.equals(nip))
                            .isPresent())
                    .ifPresent(nip -> form.refuse(
                            Fields.OFFICE_FILE_NIP,
                            "sage.refused.nipsDiffer",
                            nip,
                            form.text(Fields.OFFICE_FILE_NIP).orElse("")));
        }
    }
}
