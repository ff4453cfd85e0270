package onboarding.sage.process;

import java.util.Map;
import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.Repair;
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
    private final TroubleAddresses troubleAddresses;
    private final Confirmations confirmations;
    private final CurrentUser currentUser;

    RecordTroubleDelegate(
            Exchanges exchanges,
            TroubleAddresses troubleAddresses,
            Confirmations confirmations,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.troubleAddresses = troubleAddresses;
        this.confirmations = confirmations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        String cause = Values.text(execution, Fields.TROUBLE_CAUSE);
        record(execution, reference, cause);
        boolean invited = troubleAddresses.take(execution);
        Repair repair = repair(execution, cause);
        execution.setVariable(Variables.REPAIR_STEP, repair == null ? null : repair.step());
        execution.setVariable(Variables.TROUBLE_HELP, help(execution, cause, invited));
    }

    private void record(DelegateExecution execution, String reference, String cause) {
        exchanges.note(
                reference,
                currentUser.id(),
                "evidence.sage.trouble." + cause,
                Map.of("note", Values.text(execution, Fields.TROUBLE_NOTE)));
        if (cause.equals("NO_SUBSCRIPTION")) {
            exchanges.recordSubscription(reference, Subscription.NONE);
        }
        if (cause.equals("SECOND_MAIN_ACCOUNT")) {
            exchanges.recordKept(reference, keptBy(execution));
        }
    }

    private @Nullable Repair repair(DelegateExecution execution, String cause) {
        return switch (cause) {
            case "WRONG_OPTION" -> Repair.DELETE_CONFIGURATION;
            case "SECOND_MAIN_ACCOUNT" ->
                keptBy(execution) == Values.choice(execution, Variables.PARTICIPANT_SIDE, Holder.class)
                        ? null
                        : Repair.DELETE_CONFIGURATION;
            case "TEST_FAILED" -> is(execution, Fields.TEST_REPAIR, "PASSWORD") ? Repair.ENTER_PASSWORD : null;
            case "MAIL_MISSING" -> isOfMainAccount(execution) ? Repair.MAIL_AGAIN : null;
            case "NOT_SENT" -> Repair.SEND_AGAIN;
            default -> null;
        };
    }

    private String help(DelegateExecution execution, String cause, boolean invited) {
        return switch (cause) {
            case "SECOND_MAIN_ACCOUNT" -> isOtherHolder(execution) ? "OTHER_HOLDER" : "TRY_AGAIN";
            case "MAIL_MISSING" -> isOfMainAccount(execution) ? "TRY_AGAIN" : "INVITE_AGAIN";
            case "OTHER_COMPANY" ->
                is(execution, Fields.ADDRESS_WAY, "REUSE") ? "REUSE" : invited ? "INVITE_AGAIN" : "TRY_AGAIN";
            case "NO_SUBSCRIPTION" -> "ORDER";
            case "TEST_FAILED" -> is(execution, Fields.TEST_REPAIR, "NETWORK") ? "NETWORK" : "TRY_AGAIN";
            case "NOT_SENT" -> "SEND_AGAIN";
            default -> "TRY_AGAIN";
        };
    }

    private static Holder keptBy(DelegateExecution execution) {
        return Values.choice(execution, Fields.KEPT_BY, Holder.class);
    }

    private boolean isOtherHolder(DelegateExecution execution) {
        return keptBy(execution)
                != exchanges.get(execution.getProcessBusinessKey()).holder();
    }

    private static boolean isOfMainAccount(DelegateExecution execution) {
        return is(execution, Fields.ADDRESS_OF, TroubleAddresses.OF_MAIN_ACCOUNT);
    }

    private static boolean is(DelegateExecution execution, String field, String value) {
        return Values.optionalText(execution, field).filter(value::equals).isPresent();
    }
}
