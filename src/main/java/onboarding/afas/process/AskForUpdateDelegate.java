package onboarding.afas.process;

import onboarding.afas.AfasLetters;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A week has passed with a difference: the responsible colleague is told, and asked again. */
@Component("afasAskForUpdate")
class AskForUpdateDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final AfasLetters letters;

    AskForUpdateDelegate(EnvironmentSheet sheet, AfasLetters letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remindOfUpdate(
                execution.getProcessBusinessKey(),
                sheet.environmentOf(execution),
                Values.text(execution, Variables.OFFICE_UPDATE_WORDS),
                Values.text(execution, Variables.CLIENT_UPDATE_WORDS));
    }
}
