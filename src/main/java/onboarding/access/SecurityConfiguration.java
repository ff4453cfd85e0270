package onboarding.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who reaches which request. Every path is named here; what is not named is denied.
 *
 * <p>Three chains: the client's pages, which have no session at all and whose link is the credential; the engine's web
 * apps, which bring their own protection against forged requests and their own headers; and everything else.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(FirstAdministrator.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/login";

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** A wider group may do what the narrower ones may; the engine's grants say the same for its own objects. */
    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Groups.role(Groups.ADMIN))
                .implies(Groups.role(Groups.MANAGER), Groups.role(Groups.VENDOR_ADMIN))
                .role(Groups.role(Groups.MANAGER))
                .implies(Groups.role(Groups.STAFF))
                .role(Groups.role(Groups.VENDOR_ADMIN))
                .implies(Groups.role(Groups.STAFF))
                .build();
    }

    /**
     * While the passwords are known to everybody, only a browser that addresses this machine by a local name is served;
     * a foreign page could otherwise let its own name point here (DNS rebinding) and sign in.
     */
    @Bean
    static HttpFirewall httpFirewall(Environment environment) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (StartCheck.isDemo(environment)) {
            Set<String> local = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
            firewall.setAllowedHostnames(local::contains);
        }
        return firewall;
    }

    /** Patterns are whole paths, whichever servlet answers; the default leaves out the part that a servlet is mapped to. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Answers::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** The pages that people outside the office open from an e-mail. */
    @Bean
    @Order(1)
    SecurityFilterChain clientPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/c/**", "/s/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.METHOD_NOT_ALLOWED)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .build();
    }

    /** Tasklist, Cockpit and their REST. */
    @Bean
    @Order(2)
    SecurityFilterChain webApps(
            HttpSecurity http, UserDetailsService accounts, WebAppCalls calls, Answers answers, Clock clock)
            throws Exception {
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/camunda/favicon.ico",
                                        "/camunda/lib/**",
                                        "/camunda/assets/**",
                                        "/camunda/app/*/*.js",
                                        "/camunda/app/*/*.css",
                                        "/camunda/app/*/scripts/**",
                                        "/camunda/app/*/styles/**",
                                        "/camunda/app/*/locales/**",
                                        "/camunda/api/*/plugin/*/static/**")
                                .permitAll()
                                .requestMatchers(WebAppCalls.pages("tasklist"))
                                .hasRole(Groups.role(Groups.STAFF))
                                .requestMatchers(WebAppCalls.pages("welcome"))
                                .hasRole(Groups.role(Groups.STAFF))
                                .requestMatchers(WebAppCalls.pages("cockpit"))
                                .hasRole(Groups.role(Groups.MANAGER))
                                .requestMatchers(WebAppCalls.pages("admin"))
                                .hasRole(Groups.role(Groups.ADMIN))
                                .requestMatchers("/camunda/api/**")
                                .access(calls)
                                .anyRequest()
                                .access(answers.unknownPath()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                // The web apps set their own policy for scripts. Their scripts may be cached, their pages not: the page
                // of a
                // person whose session has ended must come from here, where it leads to the sign-in.
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                WebAppCalls::isPage, new CacheControlHeadersWriter()))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new FreshAccountFilter(accounts, clock), AuthorizationFilter.class)
                .build();
    }

    /** Our own pages. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http, UserDetailsService accounts, Answers answers, SignedIn signedIn, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/css/**", "/images/**", "/favicon.ico", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(SIGN_IN, "/language")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/office/**", "/afas/menus/**")
                        .hasRole(Groups.role(Groups.ADMIN))
                        .requestMatchers(
                                "/",
                                "/walk-through",
                                "/cases/**",
                                "/clients/**",
                                "/afas/**",
                                "/approvals/**",
                                "/secrets/**",
                                "/mail/**")
                        .hasRole(Groups.role(Groups.STAFF))
                        .anyRequest()
                        .access(answers.unknownPath()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .successHandler(signedIn)
                        .failureUrl(SIGN_IN + "?refused")
                        .permitAll())
                .logout(logout ->
                        logout.logoutSuccessUrl(SIGN_IN + "?signedOut").deleteCookies("JSESSIONID"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new FreshAccountFilter(accounts, clock), AuthorizationFilter.class)
                .build();
    }
}
