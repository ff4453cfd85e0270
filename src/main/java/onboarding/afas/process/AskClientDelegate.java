package onboarding.afas.process;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.AfasLetters;
import onboarding.afas.Environment;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the administrator of the client to authorise (procedures.md §1.5, steps 1 and 3). */
@Component("afasAskClient")
class AskClientDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final AfasLetters letters;

    AskClientDelegate(EnvironmentSheet sheet, AfasLetters letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Environment environment = sheet.show(execution);
        String functions =
                Stream.of(Variables.MENU_MY_FILES, Variables.MENU_SAVE_SETTINGS, Variables.MENU_SAVE_INSTALLATION)
                                .map(name -> Values.optionalText(execution, name))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining("\n"))
                        + (Values.isTrue(execution, Variables.CIO_NEEDED)
                                ? "\n" + Values.text(execution, Variables.MENU_CENTRAL_ENVIRONMENT)
                                : "");
        execution.setVariable(
                Variables.SUBJECT,
                letters.askClient(
                        environment,
                        Values.text(execution, Variables.PEOPLE_WORDS).replace("\n\n", "\n"),
                        functions,
                        Values.text(execution, Variables.INSITE_URL)));
    }
}
