package onboarding.winbooks.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares what the tasks about the person show. */
@Component("winbooksPrepareSheet")
class PrepareSheetDelegate implements JavaDelegate {

    private final PersonSheet sheet;

    PrepareSheetDelegate(PersonSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {

        sheet.show(execution);
    }
}
