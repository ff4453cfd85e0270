package onboarding.visma.process;

import java.util.ArrayList;
import java.util.List;
import onboarding.engine.Values;
import onboarding.visma.FurtherService;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes which further services the client wants. */
@Component("vismaNoteFurtherServices")
class NoteFurtherServicesDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        List<String> wanted = new ArrayList<>();
        if (Values.isTrue(execution, Fields.SCANNER_WANTED)) {
            wanted.add(FurtherService.SCANNER.name());
        }
        if (Values.isTrue(execution, Fields.ECONOMY_OVERVIEW_WANTED)) {
            wanted.add(FurtherService.ECONOMY_OVERVIEW.name());
        }
        execution.setVariable(Variables.FURTHER_SERVICES, wanted);
        execution.setVariable(Variables.FURTHER_SERVICES_WANTED, !wanted.isEmpty());
    }
}
