package onboarding.access.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onboarding.access.Account;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Whoever is signed in with us is signed in to the engine's web apps, and signing out of one ends both. */
@Configuration(proxyBeanMethods = false)
class WebAppSignIn {

    @Bean
    static FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppSignInFilter() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new SignedInFilter());
        registration.setName("webAppSignIn");
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    private static @Nullable Account signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account ? account : null;
    }

    private static final class SignedInFilter extends ContainerBasedAuthenticationFilter {

        private static final String SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

        private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

        @Override
        public void init(FilterConfig configuration) {
            authenticationProvider = new SignedInPerson();
        }

        /** Every request of a signed-in person; the engine's web apps ask for the account before they name an engine. */
        @Override
        protected @Nullable String extractEngineName(HttpServletRequest request) {
            return signedIn() == null ? null : ProcessEngines.NAME_DEFAULT;
        }

        /** The web app's own sign-out forgets only its part of the session, after it has checked the request's token. */
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            super.doFilter(request, response, chain);
            if (request instanceof HttpServletRequest http
                    && response instanceof HttpServletResponse answer
                    && http.getRequestURI().equals(http.getContextPath() + SIGN_OUT)
                    && answer.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
                signOut.logout(http, answer, SecurityContextHolder.getContext().getAuthentication());
            }
        }
    }

    private static final class SignedInPerson implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Account account = signedIn();
            if (account == null) {
                return AuthenticationResult.unsuccessful();
            }
            AuthenticationResult result = AuthenticationResult.successful(account.id());
            result.setGroups(account.groups());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // There is nothing to add: a browser's own password prompt must not appear.
        }
    }
}
