package onboarding.winbooks.process;

import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records who looks after a licence from now on, under the reference of the case that brought the licence. */
@Component("winbooksRecordDistributor")
class RecordDistributorDelegate implements JavaDelegate {

    private final Licences licences;
    private final CurrentUser currentUser;

    RecordDistributorDelegate(Licences licences, CurrentUser currentUser) {
        this.licences = licences;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Licence licence = licences.get(Long.parseLong(Values.text(execution, Fields.DISTRIBUTED_LICENCE)));
        CaseVariables.carry(execution, licence.caseReference(), "WinBooks · " + licence.name());
        execution.setVariable(Variables.LICENCE_ID, String.valueOf(licence.id()));
        licences.recordDistributor(
                licence.id(),
                new Licence.Distributor(
                        Values.text(execution, Fields.DISTRIBUTOR_NAME),
                        Values.text(execution, Fields.DISTRIBUTOR_EMAIL),
                        Values.text(execution, Fields.DISTRIBUTOR_PHONE),
                        Values.text(execution, Fields.DISTRIBUTOR_LANGUAGE)),
                currentUser.id());
    }
}
