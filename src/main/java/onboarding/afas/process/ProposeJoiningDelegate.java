package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AccessList.Access;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.approval.Approvals;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes that a person sees more of a client's data; a manager who did not ask for it decides (procedures.md §0.5). */
@Component("afasProposeJoining")
class ProposeJoiningDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final AccessList list;
    private final Environments environments;
    private final PccUsers users;
    private final CurrentUser currentUser;

    ProposeJoiningDelegate(
            Approvals approvals, AccessList list, Environments environments, PccUsers users, CurrentUser currentUser) {
        this.approvals = approvals;
        this.list = list;
        this.environments = environments;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Access access = access(execution);
        approvals.propose(access.proposal(execution.getProcessBusinessKey(), currentUser.id()));
        execution.setVariable(Variables.APPROVAL_SUBJECT, access.subject());
    }

    private Access access(DelegateExecution execution) {
        List<Environment> joined = ((List<?>) execution.getVariable(Variables.AFAS_ENVIRONMENTS))
                .stream()
                        .map(id -> environments.get(Long.parseLong((String) id)))
                        .toList();
        return list.of(joined, users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER))));
    }
}
