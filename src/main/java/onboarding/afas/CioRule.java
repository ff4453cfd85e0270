package onboarding.afas;

import org.jspecify.annotations.Nullable;

/**
 * Whether the step CIO exists for an edition and its hosting.
 *
 * @param source the document that says so, or the admin's own
 */
public record CioRule(
        Edition edition,
        Hosting hosting,
        boolean cioStep,
        String source,
        @Nullable Done filled) {}
