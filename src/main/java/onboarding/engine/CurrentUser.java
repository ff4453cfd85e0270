package onboarding.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is at work in this call of the engine. */
@Component
public class CurrentUser {

    /** Stands for the system itself, where a timer or a client's answer moves a process on. */
    public static final String SYSTEM = "system";

    private final IdentityService identity;

    CurrentUser(IdentityService identity) {
        this.identity = identity;
    }

    /** The user id of the person who completes a task or starts a process, or {@link #SYSTEM}. */
    public String id() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(SYSTEM);
    }
}
