package onboarding.sage.process;

import onboarding.engine.Values;
import onboarding.language.Phrase;
import onboarding.sage.Holder;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows who sits where something does not work, and whom to call where that is the client. */
@Component("sageShowTrouble")
class ShowTroubleListener implements TaskListener {

    private final ExchangeSheet exchangeSheet;
    private final Participants participants;

    ShowTroubleListener(ExchangeSheet exchangeSheet, Participants participants) {
        this.exchangeSheet = exchangeSheet;
        this.participants = participants;
    }

    @Override
    public void notify(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        String reference = execution.getProcessBusinessKey();
        Holder side = Values.choice(execution, Variables.PARTICIPANT_SIDE, Holder.class);
        exchangeSheet.showHolder(execution);
        execution.setVariable(Variables.CALL_WORDS, exchangeSheet.callWords(reference, side));
        execution.setVariable(
                Variables.SITTING_WORDS, words("sage.sitting." + Values.text(execution, Variables.SITTING)));
        execution.setVariable(
                Variables.TROUBLE_PERSON,
                Values.optionalText(execution, Variables.PARTICIPANT)
                        .map(person -> exchangeSheet.participant(execution))
                        .or(() -> participants.ofSide(reference, side))
                        .map(person -> named(person, side))
                        .orElseGet(() -> words("sage.side." + side)));
    }

    private static String named(Participant person, Holder side) {
        return "%s, %s (%s)".formatted(words("sage.side." + side), person.name(), person.email());
    }

    private static String words(String key) {
        return Phrase.of(key).toString();
    }
}
