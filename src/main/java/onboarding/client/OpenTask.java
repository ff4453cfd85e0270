package onboarding.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of a case that nobody has ended yet.
 *
 * @param assignee user id of the person who has it, or null while nobody has
 * @param restsUntil moment before which nothing needs to be done
 */
public record OpenTask(
        String id,
        String name,
        @Nullable String assignee,
        @Nullable Instant due,
        @Nullable Instant restsUntil) {}
