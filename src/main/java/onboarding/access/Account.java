package onboarding.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person who can sign in.
 *
 * @param id what the person signs in with; also the assignee of the person's tasks
 * @param name first and last name, for people to read; the id when no name is recorded
 * @param groups those of {@link Groups} that the person belongs to
 */
public record Account(String id, String name, List<String> groups) implements UserDetails {

    private static final long serialVersionUID = 1;

    public Account {
        groups = List.copyOf(groups);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return groups.stream()
                .map(group -> new SimpleGrantedAuthority("ROLE_" + Groups.role(group)))
                .toList();
    }

    /** Always empty: a password never leaves the engine, which alone compares it. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return id;
    }
}
