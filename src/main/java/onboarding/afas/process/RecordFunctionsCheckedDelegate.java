package onboarding.afas.process;

import onboarding.afas.Links;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After an Update the functions were looked at: the links of the environment stand. */
@Component("afasRecordFunctionsChecked")
class RecordFunctionsCheckedDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Links links;

    RecordFunctionsCheckedDelegate(EnvironmentSheet sheet, Links links) {
        this.sheet = sheet;
        this.links = links;
    }

    @Override
    public void execute(DelegateExecution execution) {
        links.unflag(sheet.environmentOf(execution).id());
    }
}
