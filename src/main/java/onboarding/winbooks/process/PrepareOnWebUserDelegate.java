package onboarding.winbooks.process;

import java.util.ArrayList;
import java.util.List;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares the sheet of a person for whom the distributor is then asked alone. */
@Component("winbooksPrepareOnWebUser")
class PrepareOnWebUserDelegate implements JavaDelegate {

    private final PersonSheet sheet;

    PrepareOnWebUserDelegate(PersonSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.show(execution);
        execution.setVariable(Variables.WINBOOKS_USERS, new ArrayList<>(List.of(String.valueOf(user.id()))));
    }
}
