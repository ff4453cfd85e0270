package onboarding.afas.process;

import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what AFAS calls what is to be opened in the office's environment, and whether there is a CIO. */
@Component("afasFindOfficeMenus")
class FindOfficeMenusDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final MenuWords words;

    FindOfficeMenusDelegate(AfasOffices offices, MenuWords words) {
        this.offices = offices;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AfasOffice office = offices.ofCase(execution.getProcessBusinessKey()).orElseThrow();
        execution.setVariable(Variables.OFFICE_CODE, office.code());
        execution.setVariable(Variables.INSITE_URL, office.insiteUrl());
        words.show(execution, office.edition(), office.hosting(), office.language(), false);
    }
}
