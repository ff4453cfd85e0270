package onboarding.confirmation.process;

import onboarding.confirmation.Answer;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Fields;
import onboarding.confirmation.process.AwaitConfirmationProcess.StaffAnswer;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over what a colleague saw, heard or wants. */
@Component("confirmationTakeStaffAnswer")
class TakeStaffAnswerDelegate implements JavaDelegate {

    private final Confirmations confirmations;
    private final CurrentUser currentUser;
    private final Colleagues colleagues;

    TakeStaffAnswerDelegate(Confirmations confirmations, CurrentUser currentUser, Colleagues colleagues) {
        this.confirmations = confirmations;
        this.currentUser = currentUser;
        this.colleagues = colleagues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String subject = Values.text(execution, Variables.SUBJECT);
        take(execution, reference, subject, currentUser.id());
        var confirmation = confirmations.get(reference, subject);
        execution.setVariable(Variables.ANSWER, AskDelegate.answerOf(confirmation));
        execution.setVariable(Variables.ANSWER_REASON, AskDelegate.reasonOf(confirmation));
        execution.setVariable(Variables.STAFF_LOOK_AT, Values.time(confirmations.staffLookAt(reference, subject)));
        execution.setVariable(Variables.STAFF_LOOK_DUE, Values.time(confirmations.staffLookDue(reference, subject)));
    }

    private void take(DelegateExecution execution, String reference, String subject, String userId) {
        String saidBy = Values.optionalText(execution, Fields.SAID_BY).orElse("");
        String reason = Values.optionalText(execution, Fields.REASON).orElse("");
        switch (Values.choice(execution, Variables.STAFF_ANSWER, StaffAnswer.class)) {
            case SEEN_AT_VENDOR ->
                confirmations.answerForClient(reference, subject, Answer.DONE, nameOf(userId), reason, userId);
            case CONFIRMED_BY_PHONE ->
                confirmations.answerForClient(reference, subject, Answer.DONE, saidBy, reason, userId);
            case DECLINED -> confirmations.answerForClient(reference, subject, Answer.DECLINED, saidBy, reason, userId);
            case NOT_WORKING ->
                confirmations.answerForClient(reference, subject, Answer.NOT_WORKING, saidBy, reason, userId);
            case WRONG_PERSON ->
                confirmations.answerForClient(reference, subject, Answer.WRONG_PERSON, nameOf(userId), reason, userId);
            case VENDOR_MAIL_SENT_AGAIN -> confirmations.vendorMailSentAgain(reference, subject, userId);
            case CORRECT_ADDRESS ->
                confirmations.correctAddress(reference, subject, correctedContact(execution), userId);
            case ASK_AGAIN -> confirmations.askOnceMore(reference, subject, userId);
            case REST ->
                Values.date(execution, Fields.REST_UNTIL)
                        .ifPresent(day -> confirmations.restUntil(reference, subject, day, userId));
            case GIVE_UP -> confirmations.giveUp(reference, subject, reason, userId);
        }
    }

    private String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }

    private static Recipient correctedContact(DelegateExecution execution) {
        return new Recipient(Values.text(execution, Fields.CONTACT_NAME), Values.text(execution, Fields.CONTACT_EMAIL));
    }
}
