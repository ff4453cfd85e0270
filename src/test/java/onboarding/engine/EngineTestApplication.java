package onboarding.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onboarding.engine.task.Assignments;
import onboarding.engine.task.TaskEnded;
import onboarding.engine.task.TaskRecorder;
import onboarding.language.LanguageChoices;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The engine with the rules of this package and the office, and nothing else of the product: what other modules give is kept in memory, the
 * clock stands still until a test moves it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"onboarding.engine", "onboarding.language", "onboarding.office"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*OfficeClockConfiguration"))
public class EngineTestApplication {

    @Bean
    StandingClock clock() {
        return new StandingClock();
    }

    @Bean
    RecordedEndings taskRecorder() {
        return new RecordedEndings();
    }

    @Bean
    KnownAssignments assignments() {
        return new KnownAssignments();
    }

    @Bean
    LanguageChoices languageChoices() {
        return new LanguageChoices() {
            @Override
            public Optional<Locale> of(String personId) {
                return Optional.empty();
            }

            @Override
            public void keep(String personId, Locale language) {}
        };
    }

    @Bean
    NextStep nextStep() {
        return new NextStep();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(EnginePeople.ALL.stream()
                .map(id -> User.withUsername(id)
                        .password("{noop}" + id)
                        .roles("USER")
                        .build())
                .toList());
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> login =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.addInitParameter("authentication-provider", Principal.class.getName());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        login.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return login;
    }

    /** Tells the web apps who logged in to Spring Security. */
    public static class Principal implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return AuthenticationResult.successful(request.getUserPrincipal().getName());
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
    }

    /** A clock that moves when a test says so. */
    public static class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        public void set(Instant instant) {
            now = instant;
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

    /** Keeps what was recorded. */
    public static class RecordedEndings implements TaskRecorder {

        public final List<TaskEnded> all = new ArrayList<>();

        @Override
        public void ended(TaskEnded ending) {
            all.add(ending);
        }

        public TaskEnded last() {
            return all.get(all.size() - 1);
        }
    }

    /** Knows whom a test names. */
    public static class KnownAssignments implements Assignments {

        public final Map<String, String> byCaseAndGroup = new HashMap<>();

        @Override
        public Optional<String> personFor(String caseReference, String candidateGroup) {
            return Optional.ofNullable(byCaseAndGroup.get(caseReference + "/" + candidateGroup));
        }
    }

    /** A step after the task that notes what it was handed, or fails when a test says so. */
    public static class NextStep implements JavaDelegate {

        public boolean failing;
        public @Nullable Object handedContractNumber;

        @Override
        public void execute(DelegateExecution execution) {
            if (failing) {
                throw new IllegalStateException("ORA-00942: table or view does not exist");
            }
            handedContractNumber = execution.getVariable("contractNumber");
        }
    }
}
