package onboarding.afas.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what AFAS calls what is to be opened in the environment, and whether there is a CIO. */
@Component("afasFindMenus")
class FindMenusDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;

    FindMenusDelegate(EnvironmentSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sheet.show(execution);
    }
}
