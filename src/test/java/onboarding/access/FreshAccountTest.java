package onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class FreshAccountTest {

    private static final FilterChain REST = (request, response) -> {};

    private final Map<String, Account> stored = new HashMap<>();
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    void signIn() {
        Account account = new Account("mona", "Mona", List.of(Groups.STAFF, Groups.MANAGER));
        stored.put(account.id(), account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRightThatWasTakenAwayEndsWithinAMinute() throws Exception {
        request();
        stored.put("mona", new Account("mona", "Mona", List.of(Groups.STAFF)));

        passes(Duration.ofSeconds(60));
        request();
        assertThat(roles()).contains("ROLE_MANAGER");

        passes(Duration.ofSeconds(1));
        request();
        assertThat(roles()).containsExactly("ROLE_STAFF");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void theSessionOfADeletedAccountEndsWithinAMinute() throws Exception {
        request();
        stored.clear();

        passes(Duration.ofSeconds(61));
        request();

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void request() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        new FreshAccountFilter(this::load, java.time.Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), REST);
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private Account load(String id) {
        Account account = stored.get(id);
        if (account == null) {
            throw new UsernameNotFoundException(id);
        }
        return account;
    }

    private static List<String> roles() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        assertThat(authentication).isNotNull();
        return authentication.getAuthorities().stream().map(Object::toString).toList();
    }
}
