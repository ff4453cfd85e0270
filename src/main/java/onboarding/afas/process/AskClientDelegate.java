package onboarding.afas.process;

import java.util.List;
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

    private static final List<String> FUNCTIONS =
            List.of(Variables.MENU_MY_FILES, Variables.MENU_SAVE_SETTINGS, Variables.MENU_SAVE_INSTALLATION);

    private final EnvironmentSheet sheet;
    private final AfasLetters letters;

    AskClientDelegate(EnvironmentSheet sheet, AfasLetters letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Environment environment = sheet.show(execution);
        execution.setVariable(
                Variables.SUBJECT,
                letters.askClient(
                        environment,
                        Values.text(execution, Variables.PEOPLE_WORDS).replace("\n\n", "\n"),
                        functions(execution),
                        Values.text(execution, Variables.INSITE_URL)));
    }

    private static String functions(DelegateExecution execution) {
        Stream<String> needed = Values.isTrue(execution, Variables.CIO_NEEDED)
                ? Stream.concat(FUNCTIONS.stream(), Stream.of(Variables.MENU_CENTRAL_ENVIRONMENT))
                : FUNCTIONS.stream();
        return needed.map(name -> Values.optionalText(execution, name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
