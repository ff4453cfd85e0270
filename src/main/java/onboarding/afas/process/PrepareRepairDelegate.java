package onboarding.afas.process;

import java.util.Locale;
import onboarding.afas.AfasWords;
import onboarding.afas.Problem;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says who puts a problem right, and what helps (procedures.md §1.8). */
@Component("afasPrepareRepair")
class PrepareRepairDelegate implements JavaDelegate {

    private final AfasWords days;
    private final MessageSource texts;

    PrepareRepairDelegate(AfasWords days, MessageSource texts) {
        this.days = days;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Problem problem = Values.choice(execution, Variables.PROBLEM, Problem.class);
        execution.setVariable(Variables.PERSON_NAME, days.nameOf(Values.text(execution, Variables.PCC_PERSON)));
        execution.setVariable(Variables.REPAIR_GROUP, problem.group());
        execution.setVariable(Variables.PROBLEM_WORDS, text("afas.problem." + problem));
        execution.setVariable(Variables.REPAIR_WORDS, text("afas.repair." + problem));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
