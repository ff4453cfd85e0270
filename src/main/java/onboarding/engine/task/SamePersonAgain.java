package onboarding.engine.task;

import onboarding.engine.People;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives a new task to the person who did the previous one of that group in the case, if still a member of the group. */
@Component
class SamePersonAgain implements TaskListener, SmartInitializingSingleton {

    private final ObjectProvider<Assignments> assignments;
    private final People people;

    /** The assignments are looked up late, since they may be read from what the engine, which needs this class, keeps. */
    SamePersonAgain(ObjectProvider<Assignments> assignments, People people) {
        this.assignments = assignments;
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        assignments.getObject();
    }

    @Override
    public void notify(DelegateTask task) {
        String caseReference = ((ExecutionEntity) task.getExecution()).getProcessBusinessKey();
        if (task.getAssignee() != null || caseReference == null) {
            return;
        }
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .flatMap(group -> assignments.getObject().personFor(caseReference, group).stream()
                        .filter(person -> people.isMember(person, group)))
                .findFirst()
                .ifPresent(task::setAssignee);
    }
}
