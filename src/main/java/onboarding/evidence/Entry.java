package onboarding.evidence;

import java.util.Map;

/**
 * One thing that happened in a case.
 *
 * @param what key of the sentence that tells it, such as {@code evidence.case.opened}; the words stand in the texts
 * @param details what the sentence needs, by name; shown to staff, so never a secret
 */
public record Entry(Actor actor, String what, Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }
}
