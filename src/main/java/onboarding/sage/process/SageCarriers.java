package onboarding.sage.process;

import onboarding.client.CaseCarrier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Sage process that carries a case of the office. */
@Configuration(proxyBeanMethods = false)
class SageCarriers {

    @Bean
    static CaseCarrier sageSetUpCarrier() {
        return () -> SageProcesses.SET_UP;
    }
}
