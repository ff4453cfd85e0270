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
}
