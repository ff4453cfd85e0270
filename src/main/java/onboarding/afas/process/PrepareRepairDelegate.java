package onboarding.afas.process;

import onboarding.afas.AfasWords;
import onboarding.afas.Environments;
import onboarding.afas.Problem;
import onboarding.afas.Side;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says who puts a problem right, and what helps (procedures.md §1.8). */
@Component("afasPrepareRepair")
class PrepareRepairDelegate implements JavaDelegate {

    private final Environments environments;
    private final AfasWords days;

    PrepareRepairDelegate(Environments environments, AfasWords days) {
        this.environments = environments;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Problem problem = Values.choice(execution, Variables.PROBLEM, Problem.class);
        execution.setVariable(Variables.PERSON_NAME, days.nameOf(Values.text(execution, Variables.PCC_PERSON)));
        boolean isClients = isClients(execution, problem);
        execution.setVariable(Variables.REPAIR_GROUP, isClients ? "staff" : problem.group());
        execution.setVariable(Variables.PROBLEM_WORDS, text("afas.problem." + problem));
        execution.setVariable(
                Variables.REPAIR_WORDS, text((isClients ? "afas.repair.client." : "afas.repair.") + problem));
    }

    /** What is to be done in an environment where the client authorises is asked of the client (procedures.md §1.5). */
    private boolean isClients(DelegateExecution execution, Problem problem) {
        return (problem == Problem.CONNECTOR_BLOCKED || problem == Problem.MENU_MISSING)
                && environments
                        .holderOf(Values.text(execution, Variables.ENVIRONMENT_CODE))
                        .filter(environment -> environment.authorises() == Side.CLIENT)
                        .isPresent();
    }

    private static String text(String key) {
        return Phrase.of(key).toString();
    }
}
