package onboarding.winbooks.process;

import onboarding.winbooks.Delivery;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out who tells the person the password. */
@Component("winbooksChooseHandOver")
class ChooseHandOverDelegate implements JavaDelegate {

    private final PersonSheet sheet;

    ChooseHandOverDelegate(PersonSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.show(execution);
        execution.setVariable(Variables.HAND_OVER_OUTCOME, "DONE");
        execution.setVariable(Variables.PASSWORD_ON_OUR_PAGE, user.delivery() == Delivery.ONE_TIME_LINK);
    }
}
