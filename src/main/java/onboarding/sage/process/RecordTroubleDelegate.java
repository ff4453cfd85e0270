package onboarding.sage.process;

import java.util.Map;
import java.util.Optional;
import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what is wrong and chooses its repair (procedures.md §3.9, no. 4 to 6, 8, 9 and 11). */
@Component("sageRecordTrouble")
class RecordTroubleDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final Participants participants;
    private final Confirmations confirmations;
    private final CurrentUser currentUser;

    RecordTroubleDelegate(
            Exchanges exchanges, Participants participants, Confirmations confirmations, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.participants = participants;
        this.confirmations = confirmations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        String cause = Values.text(execution, Fields.TROUBLE_CAUSE);
        exchanges.note(
                reference,
                currentUser.id(),
                "evidence.sage.trouble." + cause,
                Map.of("note", Values.text(execution, Fields.TROUBLE_NOTE)));
        if (cause.equals("NO_SUBSCRIPTION")) {
            exchanges.recordSubscription(reference, Subscription.NONE);
        }
        execution.setVariable(Variables.REPAIR_STEP, repair(execution, cause));
        execution.setVariable(Variables.TROUBLE_HELP, help(execution, cause, isInvited(execution, reference)));
    }

    private static @Nullable String repair(DelegateExecution execution, String cause) {
        return switch (cause) {
            case "WRONG_OPTION", "SECOND_MAIN_ACCOUNT" -> "deleteConfiguration";
            case "TEST_FAILED" -> is(execution, Fields.TEST_REPAIR, "PASSWORD") ? "enterPassword" : null;
            default -> null;
        };
    }

    /** Takes over another address, if there is one, and says whether the service knows the person. */
    private boolean isInvited(DelegateExecution execution, String reference) {
        Optional<Participant> concerned = Values.optionalText(execution, Fields.ADDRESS_OF)
                .map(role -> role.equals("SENDER") ? Holder.CLIENT : Holder.OFFICE)
                .flatMap(side -> participants.ofSide(reference, side));
        concerned.ifPresent(person -> takeAddress(execution, person));
        return concerned.filter(person -> person.invitedAt() != null).isPresent();
    }

    private void takeAddress(DelegateExecution execution, Participant person) {
        String address = Values.optionalText(execution, Fields.NEW_ADDRESS)
                .or(() -> Values.optionalText(execution, Fields.BETTER_ADDRESS))
                .orElse(person.email());
        if (!address.equals(person.email())) {
            participants.recordAddress(person.id(), address, currentUser.id());
        }
        execution.setVariable(Variables.PARTICIPANT_EMAIL, address);
    }

    private static String help(DelegateExecution execution, String cause, boolean invited) {
        return switch (cause) {
            case "MAIL_MISSING" -> "INVITE_AGAIN";
            case "OTHER_COMPANY" ->
                is(execution, Fields.ADDRESS_WAY, "REUSE") ? "REUSE" : invited ? "INVITE_AGAIN" : "TRY_AGAIN";
            case "NO_SUBSCRIPTION" -> "ORDER";
            case "TEST_FAILED" -> is(execution, Fields.TEST_REPAIR, "NETWORK") ? "NETWORK" : "TRY_AGAIN";
            default -> "TRY_AGAIN";
        };
    }

    private static boolean is(DelegateExecution execution, String field, String value) {
        return Values.optionalText(execution, field).filter(value::equals).isPresent();
    }
}
