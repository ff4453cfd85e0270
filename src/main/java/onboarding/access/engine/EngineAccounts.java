package onboarding.access.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.access.Account;
import onboarding.access.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.AbstractUserDetailsAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Signs people in against the engine's accounts.
 *
 * <p>The engine compares the password and makes whoever guesses wait longer after each failure; while it makes an
 * account wait, the right password is refused like a wrong one.
 */
@Component
class EngineAccounts extends AbstractUserDetailsAuthenticationProvider implements UserDetailsService {

    private final IdentityService identities;

    EngineAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Account loadUserByUsername(String id) {
        User user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            throw new UsernameNotFoundException("No such account");
        }
        List<String> memberships = identities.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
        return new Account(
                id,
                nameOf(user),
                Groups.ALL.stream().filter(memberships::contains).toList());
    }

    @Override
    protected UserDetails retrieveUser(String id, UsernamePasswordAuthenticationToken attempt) {
        return loadUserByUsername(id);
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails account, UsernamePasswordAuthenticationToken attempt) {
        Object password = attempt.getCredentials();
        if (password == null || !identities.checkPassword(account.getUsername(), password.toString())) {
            throw new BadCredentialsException("Wrong password, or too many attempts");
        }
    }

    private static String nameOf(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
