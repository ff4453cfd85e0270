package onboarding.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the account of a signed-in person anew every minute, so that a right taken away, or a deleted account, ends. */
final class FreshAccountFilter extends OncePerRequestFilter {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String READ_AT = FreshAccountFilter.class.getName() + ".readAt";

    private final UserDetailsService accounts;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    FreshAccountFilter(UserDetailsService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Account account) {
            Instant now = clock.instant();
            if (!(session.getAttribute(READ_AT) instanceof Instant readAt)) {
                session.setAttribute(READ_AT, now);
            } else if (readAt.plus(FRESH).isBefore(now)) {
                session.setAttribute(READ_AT, now);
                refresh(account, authentication, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            Account account, Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        try {
            UserDetails current = accounts.loadUserByUsername(account.id());
            if (!current.equals(account)) {
                UsernamePasswordAuthenticationToken renewed =
                        UsernamePasswordAuthenticationToken.authenticated(current, null, current.getAuthorities());
                renewed.setDetails(authentication.getDetails());
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(renewed);
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            }
        } catch (UsernameNotFoundException e) {
            signOut.logout(request, response, authentication);
        }
    }
}
