package onboarding.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the engine says when somebody else was faster, in the words of everybody else. */
public final class Conflicts {

    private Conflicts() {}

    /** @throws OptimisticLockingFailureException when the process moved on at the same moment; try again */
    public static <T> T translated(String caseReference, Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process of " + caseReference + " moved on meanwhile", e);
        }
    }
}
