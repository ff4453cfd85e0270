package onboarding.afas.process;

import onboarding.afas.PersonCorrections;
import onboarding.afas.PersonCorrections.Wanted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records a corrected user code that a manager has approved. */
@Component("afasRecordCorrection")
class RecordCorrectionDelegate implements JavaDelegate {

    private final PersonCorrections corrections;

    RecordCorrectionDelegate(PersonCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Wanted wanted = corrections.get(execution.getProcessBusinessKey());
        corrections.correct(wanted.userId(), wanted.userCode(), wanted.email(), wanted.askedBy());
    }
}
