package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The access is approved: the person is to be linked, also where somebody had decided that it was not needed. */
@Component("afasWantLinks")
class WantLinksDelegate implements JavaDelegate {

    private final Links links;

    WantLinksDelegate(Links links) {
        this.links = links;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long user = Long.parseLong(Values.text(execution, Variables.AFAS_USER));
        ((List<?>) execution.getVariable(Variables.AFAS_ENVIRONMENTS))
                .forEach(id -> links.want(user, Long.parseLong((String) id), execution.getProcessBusinessKey()));
    }
}
