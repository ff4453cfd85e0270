package onboarding.sage.process;

import java.util.List;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.SageLetters;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds what a case had set up; the client hears that it stopped. */
@Component("sageFindToUndo")
class FindToUndoDelegate implements JavaDelegate {

    private final Participants participants;
    private final SageLetters sageLetters;

    FindToUndoDelegate(Participants participants, SageLetters sageLetters) {
        this.participants = participants;
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (!Variables.goesOn(execution)) {
            sageLetters.tellThatItStopped(reference);
        }
        List<Participant> known = participants.ofCase(reference).stream()
                .filter(person -> person.invitedAt() != null)
                .toList();
        execution.setVariable(Variables.SAGE_CONFIGURED, !known.isEmpty());
        execution.setVariable(Variables.ACCOUNTS_WORDS, ExchangeSheet.words(known));
    }
}
