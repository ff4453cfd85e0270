package onboarding.sage.process;

import onboarding.engine.Values;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over how a sitting at the client ended. */
@Component("sageTakeAnswer")
class TakeAnswerDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        if ("DONE".equals(execution.getVariable(Variables.SITTING_OUTCOME))) {
            execution.setVariable(Variables.REPAIR_STEP, null);
        }
        Object answer = execution.getVariable(Variables.ANSWER);
        if (answer == null) {
            // A colleague sat there, whose form has said it.
            return;
        }
        boolean done = "DONE".equals(answer);
        execution.setVariable(Variables.SITTING_OUTCOME, done ? "DONE" : "NOT_WORKING");
        execution.setVariable(
                Variables.TROUBLE_WORDS,
                Values.optionalText(execution, Variables.ANSWER_REASON).orElse("–"));
    }
}
