package onboarding.engine.task;

import java.util.Optional;

/** Who already worked on a case. Exactly one bean implements it; the application does not start without. */
public interface Assignments {

    /** The person who last ended a task of the group in the case, so that the next one goes to the same desk. */
    Optional<String> personFor(String caseReference, String candidateGroup);
}
