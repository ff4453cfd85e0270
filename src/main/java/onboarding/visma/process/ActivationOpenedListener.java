package onboarding.visma.process;

import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes that a colleague may press Aktiver from now on, so that a case cancelled meanwhile asks whether it happened. */
@Component("vismaActivationOpened")
class ActivationOpenedListener implements TaskListener {

    private final Collaborations collaborations;

    ActivationOpenedListener(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void notify(DelegateTask task) {
        collaborations.openActivation(task.getExecution().getProcessBusinessKey());
    }
}
