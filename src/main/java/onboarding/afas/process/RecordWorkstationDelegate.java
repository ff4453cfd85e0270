package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.WorkstationKind;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the workstation and says whether PCC can run there (procedures.md §1.8, error 7). */
@Component("afasRecordWorkstation")
class RecordWorkstationDelegate implements JavaDelegate {

    /** What a person answers who does not need PCC, instead of a {@link WorkstationKind}. */
    private static final String NOT_NEEDED = "NOT_NEEDED";

    private final PccUsers users;
    private final AfasOffices offices;

    RecordWorkstationDelegate(PccUsers users, AfasOffices offices) {
        this.users = users;
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        AfasOffice office = offices.get();
        Optional<WorkstationKind> kind = Values.optionalText(execution, Fields.WORKSTATION_KIND)
                .filter(answer -> !NOT_NEEDED.equals(answer))
                .map(WorkstationKind::valueOf);
        Optional<String> name = Values.optionalText(execution, Fields.WORKSTATION_NAME);
        kind.ifPresent(known -> name.ifPresent(called -> users.recordWorkstation(user.id(), called, known)));
        execution.setVariable(
                Variables.WORKSTATION_VERDICT,
                kind.map(known -> verdict(known, office)).orElse("UNFIT"));
        execution.setVariable(Variables.WORKSTATION, name.orElse(""));
        execution.setVariable(Variables.ENVIRONMENT_CODE, office.code());
    }

    private static String verdict(WorkstationKind kind, AfasOffice office) {
        return switch (kind) {
            case WINDOWS -> "FIT";
            case TERMINAL_SERVER -> office.terminalServer() == null ? "ACCEPTANCE_NEEDED" : "FIT";
            case MAC -> "UNFIT";
        };
    }
}
