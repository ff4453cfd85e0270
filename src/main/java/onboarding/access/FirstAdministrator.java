package onboarding.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account that is made at start while nobody is in the group {@code admin} yet. It makes all others.
 *
 * @param id what this person signs in with
 * @param password the first password, which the person changes after signing in
 */
@ConfigurationProperties("onboarding.first-administrator")
public record FirstAdministrator(
        @Nullable String id, @Nullable String password) {

    @Override
    public String toString() {
        return "FirstAdministrator[id=" + id + "]";
    }
}
