package onboarding.visma.process;

import onboarding.client.Cases;
import onboarding.client.Contact;
import onboarding.visma.Administrator;
import onboarding.visma.Administrator.KnownToVisma;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Proposes who becomes administrator: whoever is recorded, else the client's contact. */
@Component("vismaProposeAdministrator")
class ProposeAdministratorListener implements TaskListener {

    private final Collaborations collaborations;
    private final Cases cases;

    ProposeAdministratorListener(Collaborations collaborations, Cases cases) {
        this.collaborations = collaborations;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        String reference = task.getExecution().getProcessBusinessKey();
        Contact contact = cases.get(reference).contact();
        Administrator proposed = collaborations
                .find(reference)
                .map(Collaboration::administrator)
                .orElseGet(() -> new Administrator(
                        contact.firstName(),
                        contact.lastName(),
                        contact.email(),
                        contact.phone(),
                        KnownToVisma.NOT_KNOWN));
        task.getExecution().setVariable(Variables.ADMINISTRATOR_FIRST_NAME, proposed.firstName());
        task.getExecution().setVariable(Variables.ADMINISTRATOR_LAST_NAME, proposed.lastName());
        task.getExecution().setVariable(Variables.ADMINISTRATOR_EMAIL, proposed.email());
        task.getExecution().setVariable(Variables.ADMINISTRATOR_PHONE, proposed.phone());
    }
}
