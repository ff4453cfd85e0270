package onboarding.afas.process;

import onboarding.afas.PccUsers;
import onboarding.afas.PersonCorrections;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was put right; a corrected address is the person's from now on. */
@Component("afasRecordRepair")
class RecordRepairDelegate implements JavaDelegate {

    private final PccUsers users;
    private final PersonCorrections corrections;
    private final CurrentUser currentUser;

    RecordRepairDelegate(PccUsers users, PersonCorrections corrections, CurrentUser currentUser) {
        this.users = users;
        this.corrections = corrections;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Values.optionalText(execution, Fields.CORRECTED_PCC_EMAIL)
                .ifPresent(email -> users.find(Values.text(execution, Variables.PCC_PERSON))
                        .ifPresent(user -> corrections.correct(user.id(), user.userCode(), email, currentUser.id())));
    }
}
