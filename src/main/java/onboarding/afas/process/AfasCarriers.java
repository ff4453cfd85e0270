package onboarding.afas.process;

import onboarding.client.CaseCarrier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The AFAS processes that carry a case of the office. */
@Configuration(proxyBeanMethods = false)
class AfasCarriers {

    @Bean
    static CaseCarrier afasOfficeCarrier() {
        return () -> AfasProcesses.OFFICE_SETUP;
    }

    @Bean
    static CaseCarrier afasUpdateCarrier() {
        return () -> AfasProcesses.RECORD_UPDATE;
    }

    @Bean
    static CaseCarrier afasUpkeepCarrier() {
        return () -> AfasProcesses.MANAGE_PCC;
    }

    @Bean
    static CaseCarrier afasCorrectionCarrier() {
        return () -> AfasProcesses.CORRECT_PERSON;
    }
}
