package onboarding.afas.process;

import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.DownloadVia;
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

    private final PccUsers users;
    private final AfasOffices offices;
    private final EnvironmentSheet sheet;
    private final MenuWords words;

    RecordWorkstationDelegate(PccUsers users, AfasOffices offices, EnvironmentSheet sheet, MenuWords words) {
        this.users = users;
        this.offices = offices;
        this.sheet = sheet;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        AfasOffice office = offices.get();
        WorkstationKind kind = Values.choice(execution, Fields.WORKSTATION_KIND, WorkstationKind.class);
        Values.optionalText(execution, Fields.WORKSTATION_NAME)
                .ifPresent(name -> users.recordWorkstation(user.id(), name, kind));
        execution.setVariable(Variables.WORKSTATION_VERDICT, verdict(kind, office));
        execution.setVariable(
                Variables.WORKSTATION,
                Values.optionalText(execution, Fields.WORKSTATION_NAME).orElse(""));
        execution.setVariable(Variables.ENVIRONMENT_CODE, office.code());
        execution.setVariable(Variables.FROM_PROFIT, user.downloadVia() == DownloadVia.PROFIT_WINDOWS);
        words.show(execution, office.edition(), office.hosting(), office.language());
        execution.setVariable(
                Variables.MENU_SAVE_INSTALLATION, sheet.saveInstallation(office.edition(), office.language()));
    }

    private static String verdict(WorkstationKind kind, AfasOffice office) {
        return switch (kind) {
            case WINDOWS -> "FIT";
            case TERMINAL_SERVER -> office.terminalServer() == null ? "ACCEPTANCE_NEEDED" : "FIT";
            case MAC -> "UNFIT";
        };
    }
}
