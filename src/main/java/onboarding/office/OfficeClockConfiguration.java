package onboarding.office;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of the present moment. It knows no time zone; {@link WorkCalendar} adds the office's. */
@Configuration(proxyBeanMethods = false)
class OfficeClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
