package onboarding.visma.process;

import onboarding.confirmation.Confirmation;
import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.FurtherService;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client of a further service before it is activated. */
@Component("vismaAnnounceFurtherService")
class AnnounceFurtherServiceDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    AnnounceFurtherServiceDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FurtherService service = Values.choice(execution, Variables.FURTHER_SERVICE, FurtherService.class);
        Confirmation asked = collaborations.announceFurther(execution.getProcessBusinessKey(), service);
        execution.setVariable(AwaitConfirmationProcess.Variables.SUBJECT, service.subject());
        execution.setVariable(AwaitConfirmationProcess.Variables.MAIL_KEY, asked.mailKey());
    }
}
