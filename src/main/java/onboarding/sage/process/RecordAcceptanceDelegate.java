package onboarding.sage.process;

import java.util.Map;
import java.util.stream.Stream;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Programs;
import onboarding.sage.Programs.Program;
import onboarding.sage.Situation;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what a manager decides about a program whose support ends. */
@Component("sageRecordAcceptance")
class RecordAcceptanceDelegate implements JavaDelegate {

    private final Programs programs;
    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordAcceptanceDelegate(Programs programs, Exchanges exchanges, CurrentUser currentUser) {
        this.programs = programs;
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean accepted = Values.text(execution, Variables.PROGRAM_ACCEPTANCE).equals("ACCEPTED");
        String reason = Values.text(execution, Fields.ACCEPTANCE_REASON);
        if (accepted) {
            accept(exchanges.get(execution.getProcessBusinessKey()), reason);
        } else {
            execution.setVariable(Variables.SITUATION, Situation.PROGRAM_NOT_SUPPORTED.name());
        }
        exchanges.note(
                execution.getProcessBusinessKey(),
                currentUser.id(),
                accepted ? "evidence.sage.programAccepted" : "evidence.sage.programRefused",
                Map.of("programs", Values.text(execution, Variables.PROGRAMS_WORDS), "reason", reason));
    }

    private void accept(Exchange exchange, String reason) {
        Stream.of(exchange.clientProgram(), exchange.officeProgram())
                .flatMap(name -> programs.named(name).stream())
                .filter(Program::needsAcceptance)
                .forEach(program -> programs.accept(program.name(), reason, currentUser.id()));
    }
}
