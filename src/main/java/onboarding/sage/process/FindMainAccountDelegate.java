package onboarding.sage.process;

import onboarding.sage.AccountStatus;
import onboarding.sage.Exchanges;
import onboarding.sage.Situation;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the main account works, and whether another case is setting it up. */
@Component("sageFindMainAccount")
class FindMainAccountDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccountWork mainAccountWork;

    FindMainAccountDelegate(Exchanges exchanges, MainAccountWork mainAccountWork) {
        this.exchanges = exchanges;
        this.mainAccountWork = mainAccountWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        execution.setVariable(
                Variables.MAIN_ACCOUNT_CASE,
                mainAccountWork.joinOrTakeUp(exchanges.get(reference)).orElse(null));
        AccountStatus status = exchanges.get(reference).accountStatus();
        execution.setVariable(Variables.SITUATION, Situation.of(status).name());
    }
}
