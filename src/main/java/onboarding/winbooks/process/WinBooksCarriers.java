package onboarding.winbooks.process;

import onboarding.client.CaseCarrier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The WinBooks processes that carry a case of the office. */
@Configuration(proxyBeanMethods = false)
class WinBooksCarriers {

    @Bean
    static CaseCarrier winbooksOfficeCarrier() {
        return () -> WinBooksProcesses.PREPARE_OFFICE;
    }

    @Bean
    static CaseCarrier winbooksRequestCarrier() {
        return () -> WinBooksProcesses.REQUEST_IDS;
    }
}
