package onboarding.afas.process;

import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.DownloadVia;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out where the person downloads PCC from, and what Profit calls that where it is Profit itself. */
@Component("afasFindDownload")
class FindDownloadDelegate implements JavaDelegate {

    private final PccUsers users;
    private final AfasOffices offices;
    private final MenuWords words;

    FindDownloadDelegate(PccUsers users, AfasOffices offices, MenuWords words) {
        this.users = users;
        this.offices = offices;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AfasOffice office = offices.get();
        boolean fromProfit = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)))
                        .downloadVia()
                == DownloadVia.PROFIT_WINDOWS;
        execution.setVariable(Variables.FROM_PROFIT, fromProfit);
        words.show(execution, office.edition(), office.hosting(), office.language(), fromProfit);
        execution.setVariable(
                Variables.DOWNLOAD_KNOWN, !fromProfit || words.namesDownload(office.edition(), office.language()));
    }
}
