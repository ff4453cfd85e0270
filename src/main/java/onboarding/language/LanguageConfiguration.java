package onboarding.language;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    /** Right after the character encoding, before anything that could speak. */
    @Bean
    static FilterRegistrationBean<ReaderFilter> readerFilter(Reader reader) {
        FilterRegistrationBean<ReaderFilter> registration = new FilterRegistrationBean<>(new ReaderFilter(reader));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
