package onboarding.mail;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import onboarding.evidence.Evidence;
import onboarding.identifier.Country;
import onboarding.language.ModelWords;
import onboarding.language.Phrases;
import onboarding.language.TextsConfiguration;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Not a configuration by annotation, so that tests of the whole application do not find it. */
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = "onboarding\\.mail\\.process\\..*"))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@Import({TextsConfiguration.class, ModelWords.class, Phrases.class})
class MailTestApplication {

    static final OfficeProfile OFFICE = new OfficeProfile(
            "Fjord Regnskap Ålesund AS",
            Country.NO,
            "974760673",
            Set.of("fjordregnskap.example"),
            "start@fjordregnskap.example",
            "+4770123456",
            "nb",
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            ZoneId.of("Europe/Oslo"));

    @Bean
    static SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    static OfficeProfiles officeProfiles() {
        OfficeProfiles profiles = mock(OfficeProfiles.class);
        when(profiles.current()).thenReturn(OFFICE);
        return profiles;
    }

    @Bean
    static Evidence evidence() {
        return mock(Evidence.class);
    }

    @Bean
    static MailLinks mailLinks() {
        return new MailLinks() {
            @Override
            public Kind kind() {
                return Kind.CLIENT;
            }

            @Override
            public String url(String linkId) {
                return "https://start.fjordregnskap.example/c/secret-of-" + linkId;
            }
        };
    }

    @Bean
    static Listener listener() {
        return new Listener();
    }

    @Bean
    static SenderObserver senderObserver() {
        return new SenderObserver();
    }

    /** A clock that stands still until it is moved. */
    static class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Writes down what was announced, and does with it what the test wants. */
    static class Listener {

        final List<MailStateChanged> told = new ArrayList<>();
        Consumer<MailStateChanged> reaction = event -> {};

        @EventListener
        void on(MailStateChanged event) {
            reaction.accept(event);
            told.add(event);
        }

        void reset() {
            told.clear();
            reaction = event -> {};
        }
    }

    /** Notes for every conversation with the mail server whether a transaction was open meanwhile. */
    static class SenderObserver implements BeanPostProcessor {

        final List<Boolean> transactionOpen = new ArrayList<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            if (!(bean instanceof JavaMailSender)) {
                return bean;
            }
            ProxyFactory observed = new ProxyFactory(bean);
            observed.addAdvice((MethodInterceptor) call -> {
                if (call.getMethod().getName().equals("send")) {
                    transactionOpen.add(TransactionSynchronizationManager.isActualTransactionActive());
                }
                return call.proceed();
            });
            return observed.getProxy();
        }
    }
}
