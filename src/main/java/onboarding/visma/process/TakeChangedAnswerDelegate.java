package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The client changed a refusal before staff had decided on it. */
@Component("vismaTakeChangedAnswer")
class TakeChangedAnswerDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Conclusion next = Values.isTrue(execution, Variables.ACTIVATED) ? Conclusion.AWAIT : Conclusion.ACTIVATE;
        execution.setVariable(Variables.CONCLUSION, next.name());
    }
}
