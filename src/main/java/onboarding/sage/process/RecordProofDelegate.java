package onboarding.sage.process;

import java.util.ArrayList;
import onboarding.confirmation.Confirmations;
import onboarding.sage.Exchanges;
import onboarding.sage.SageLetters;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the exchange is proved, and tells the client what to mind from now on. */
@Component("sageRecordProof")
class RecordProofDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final SageLetters sageLetters;
    private final Confirmations confirmations;
    private final SittingAnswers sittingAnswers;

    RecordProofDelegate(
            Exchanges exchanges, SageLetters sageLetters, Confirmations confirmations, SittingAnswers sittingAnswers) {
        this.exchanges = exchanges;
        this.sageLetters = sageLetters;
        this.confirmations = confirmations;
        this.sittingAnswers = sittingAnswers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        exchanges.recordProved(reference, sittingAnswers.by(execution));
        execution.setVariable(Variables.NEWS_MAILS, new ArrayList<>(sageLetters.tellThatItWorks(reference)));
    }
}
