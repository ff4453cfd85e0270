package onboarding.process;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import(Office.class)
class OfficeAtWorkConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
