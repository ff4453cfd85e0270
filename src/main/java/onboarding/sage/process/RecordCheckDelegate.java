package onboarding.sage.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.engine.Values;
import onboarding.sage.AccountStatus;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.NewCheck;
import onboarding.sage.Programs;
import onboarding.sage.Programs.Program;
import onboarding.sage.Programs.Side;
import onboarding.sage.Situation;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was seen of programs, NIPs and main account (procedures.md §3.4, step 1). */
@Component("sageRecordCheck")
class RecordCheckDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final Programs programs;
    private final MainAccounts mainAccounts;

    RecordCheckDelegate(Exchanges exchanges, Programs programs, MainAccounts mainAccounts) {
        this.exchanges = exchanges;
        this.programs = programs;
        this.mainAccounts = mainAccounts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String clientProgram = named(execution, Fields.CLIENT_PROGRAM, Fields.CLIENT_PROGRAM_OTHER);
        String officeProgram = named(execution, Fields.OFFICE_PROGRAM, Fields.OFFICE_PROGRAM_OTHER);
        Situation situation = Situation.PROGRAM_NOT_SUPPORTED;
        if (areSupported(execution, clientProgram, officeProgram)) {
            NewCheck seen = seen(execution, clientProgram, officeProgram);
            exchanges.recordCheck(reference, seen);
            situation = Situation.of(seen.accountStatus());
        }
        execution.setVariable(Variables.SITUATION, situation.name());
    }

    private boolean areSupported(DelegateExecution execution, String clientProgram, String officeProgram) {
        Optional<Program> sends = programs.named(clientProgram).filter(program -> program.side() == Side.SENDER);
        Optional<Program> receives = programs.named(officeProgram).filter(program -> program.side() == Side.RECEIVER);
        boolean supported = sends.isPresent() && receives.isPresent();
        List<Program> ending = Stream.concat(sends.stream(), receives.stream())
                .filter(Program::needsAcceptance)
                .toList();
        execution.setVariable(
                Variables.PROGRAMS_OUTCOME, !supported ? "UNSUPPORTED" : ending.isEmpty() ? "FIT" : "ENDING");
        execution.setVariable(
                Variables.PROGRAMS_WORDS,
                supported && !ending.isEmpty()
                        ? ending.stream().map(Program::name).collect(Collectors.joining(", "))
                        : clientProgram + " → " + officeProgram);
        return supported;
    }

    private NewCheck seen(DelegateExecution execution, String clientProgram, String officeProgram) {
        Holder holder = Values.choice(execution, Variables.MAIN_ACCOUNT_HOLDER, Holder.class);
        Optional<MainAccount> held = holder == Holder.OFFICE ? mainAccounts.ofOffice() : Optional.empty();
        return new NewCheck(
                holder,
                held.isPresent()
                        ? AccountStatus.SET_UP
                        : Values.choice(execution, Fields.ACCOUNT_STATUS, AccountStatus.class),
                held.filter(account -> account.contractReference() != null)
                        .map(account -> Holder.OFFICE)
                        .orElseGet(() -> Values.choice(execution, Variables.SAGE_PAYER, Holder.class)),
                held.filter(account -> account.contractReference() != null).isPresent()
                        ? Subscription.RECORDED
                        : Values.choice(execution, Variables.SUBSCRIPTION_STANDING, Subscription.class),
                clientProgram,
                officeProgram,
                Values.text(execution, Fields.CLIENT_PROGRAM_NIP),
                Values.text(execution, Fields.OFFICE_FILE_NIP));
    }

    private static String named(DelegateExecution execution, String field, String other) {
        String chosen = Values.text(execution, field);
        return chosen.equals(ProgramOptions.OTHER) ? Values.text(execution, other) : chosen;
    }
}
