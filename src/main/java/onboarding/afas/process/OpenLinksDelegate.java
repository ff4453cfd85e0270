package onboarding.afas.process;

import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The links of a person did not outlast a new installation of PCC: every one is to be made again (procedures.md §1.1). */
@Component("afasOpenLinks")
class OpenLinksDelegate implements JavaDelegate {

    private final PccUsers users;
    private final Links links;

    OpenLinksDelegate(PccUsers users, Links links) {
        this.users = users;
        this.links = links;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.find(Values.text(execution, Variables.REINSTALL_COLLEAGUE))
                .orElseThrow();
        links.reopenLinked(user.id());
        execution.setVariable(Variables.AFAS_USER, String.valueOf(user.id()));
    }
}
