package onboarding.visma.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onboarding.approval.process.ObtainApprovalProcess;
import onboarding.client.process.ClientOnboardingProcess;
import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.engine.CaseVariables;
import onboarding.engine.Correlation;
import onboarding.engine.EngineCommands;
import onboarding.engine.Values;
import onboarding.visma.Administrator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Names of the Visma processes, and the start of the one that outlives its case. */
@Component
class VismaProcesses {

    static final String PREPARE = "prepare-visma-collaboration";
    static final String EXISTING_SUBSCRIBER = "visma-existing-subscriber";
    static final String EXISTING_CUSTOMER = "visma-existing-customer";
    static final String NEW_CUSTOMER = "visma-new-customer";
    static final String AGREE_TERMS = "agree-visma-terms";
    static final String CONCLUDE = "conclude-visma-collaboration";
    static final String SETTLE_REFUSAL = "settle-visma-refusal";
    static final String FURTHER_SERVICE = "activate-visma-further-service";
    static final String RECHECK = "recheck-visma-client";
    static final String UNDO = "undo-visma-collaboration";

    private final RuntimeService runtime;
    private final EngineCommands commands;
    private final Correlation correlation;

    VismaProcesses(RuntimeService runtime, EngineCommands commands, Correlation correlation) {
        this.runtime = runtime;
        this.commands = commands;
        this.correlation = correlation;
    }

    /** Begins the wait for the renewal beside the case, which closes meanwhile. */
    void awaitRenewal(String caseReference, String clientName, Optional<Instant> renewalTaskAt) {
        VariableMap variables = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(CaseVariables.CASE_REFERENCE, caseReference)
                .putValue(CaseVariables.CLIENT_NAME, clientName)
                .putValue(
                        Variables.RENEWAL_TASK_AT,
                        renewalTaskAt.map(Values::time).orElse(null));
        runtime.startProcessInstanceByKey(UpkeepProcesses.RENEW, caseReference, variables);
    }

    /** Asks staff to compare with Visma what was put right in the case. */
    void recheck(String caseReference, String clientName) {
        runtime.startProcessInstanceByKey(
                RECHECK,
                caseReference,
                Map.of(CaseVariables.CASE_REFERENCE, caseReference, CaseVariables.CLIENT_NAME, clientName));
    }

    /** Nothing of a case that is given up has to be compared. */
    void endRecheck(String caseReference) {
        correlation.deliverToEach(Messages.RECHECK_NOT_NEEDED, caseReference, Map.of(), Map.of());
    }

    /** Lets the open task show the administrator as corrected. */
    void showAdministrator(String caseReference, Administrator administrator) {
        commands.unchecked(context -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(NEW_CUSTOMER)
                    .processInstanceBusinessKey(caseReference)
                    .list()
                    .forEach(path -> runtime.setVariables(
                            path.getId(),
                            Map.of(
                                    Variables.ADMINISTRATOR_FIRST_NAME, administrator.firstName(),
                                    Variables.ADMINISTRATOR_LAST_NAME, administrator.lastName(),
                                    Variables.ADMINISTRATOR_EMAIL, administrator.email(),
                                    Variables.ADMINISTRATOR_PHONE, administrator.phone())));
            return context;
        });
    }

    /** What became of a path after the activation, and so where it goes on. */
    enum Conclusion {
        ACTIVE,
        /** The client's answer is awaited further. */
        AWAIT,
        /** The client, who had declined before the activation, does not any more. */
        ACTIVATE,
        ASK_ONCE_MORE,
        OTHER_TERMS,
        OTHER_ADMINISTRATOR,
        REFUSED
    }

    static final class Messages {
        /** The case is given up, so that its entries need not be compared. */
        static final String RECHECK_NOT_NEEDED = "visma.recheckNotNeeded";

        private Messages() {}
    }

    static final class Variables {
        /** Names the question to the client. */
        static final String SUBJECT = AwaitConfirmationProcess.Variables.SUBJECT;
        /** Why the client declined, as given. */
        static final String ANSWER_REASON = AwaitConfirmationProcess.Variables.ANSWER_REASON;
        /** {@link onboarding.client.CaseStatus} that the path leads to, by name. */
        static final String PATH_OUTCOME = ClientOnboardingProcess.Variables.PATH_OUTCOME;
        /** {@code CHANGED} or {@code UNCHANGED}. */
        static final String CHANGE_OUTCOME = UpkeepProcesses.Variables.CHANGE_OUTCOME;

        static final String APPROVAL_SUBJECT = ObtainApprovalProcess.Variables.SUBJECT;
        static final String APPROVAL_OUTCOME = ObtainApprovalProcess.Variables.OUTCOME;
        static final String APPROVAL_REASON = ObtainApprovalProcess.Variables.REASON;
        /** {@link onboarding.visma.Situation} by name. */
        static final String SITUATION = "situation";
        /** {@link onboarding.visma.Variant} that the client uses now, by name. */
        static final String CURRENT_VARIANT = "currentVariant";
        /** The oppgave that the collaboration is tied to. */
        static final String ASSIGNMENT = "assignment";
        /** {@link onboarding.visma.Variant} of the collaboration, by name. */
        static final String VARIANT = "variant";
        /** {@link onboarding.visma.InvoiceRecipient} by name. */
        static final String INVOICE_RECIPIENT = "invoiceRecipient";
        /** Avtaleperiode in months, as a text, since a radio gives texts. */
        static final String PERIOD_MONTHS = "periodMonths";
        /** Norwegian kroner a month. */
        static final String MONTHLY_FEE = "monthlyFee";
        /** Whether terms stand, which need not be asked again. */
        static final String TERMS_AGREED = "termsAgreed";
        /** Whether it is settled whom Visma makes administrator of a new customer. */
        static final String ADMINISTRATOR_CONFIRMED = "administratorConfirmed";

        static final String ADMINISTRATOR_FIRST_NAME = "administratorFirstName";
        static final String ADMINISTRATOR_LAST_NAME = "administratorLastName";
        static final String ADMINISTRATOR_EMAIL = "administratorEmail";
        static final String ADMINISTRATOR_PHONE = "administratorPhone";
        /** {@code ACTIVATED}, or the {@link onboarding.visma.Situation} that the window showed instead. */
        static final String ACTIVATE_OUTCOME = "activateOutcome";
        /** {@link onboarding.visma.Standing} by name. */
        static final String STANDING = "standing";
        /** {@link Conclusion} by name. */
        static final String CONCLUSION = "conclusion";
        /** {@link onboarding.visma.FurtherService} by name, one for each instance. */
        static final String FURTHER_SERVICE = "furtherService";
        /** The further services that are wanted, by name. */
        static final String FURTHER_SERVICES = "furtherServices";

        static final String FURTHER_SERVICES_WANTED = "furtherServicesWanted";
        /** {@link onboarding.visma.UndoReason} by name. */
        static final String UNDO_REASON = "undoReason";
        /** Whether the activation started the service and an agreement as well. */
        static final String SERVICE_STARTED = "serviceStarted";
        /** Whether Visma made the client's contact administrator. */
        static final String ADMINISTRATOR_CREATED = "administratorCreated";
        /** {@link onboarding.visma.AfterEnd} by name. */
        static final String AFTER_END = "afterEnd";
        /** Whether Aktiver was pressed since the client was last told of it. */
        static final String ACTIVATED = "activated";
        /** What staff saw: {@code WORKS}, {@code TERMS_DIFFER}, or {@code NOT_YET} when the client has to be asked once more. */
        static final String CHECK_COLLABORATION_OUTCOME = "checkCollaborationOutcome";
        /** What was decided after a refusal: {@code ASK_ONCE_MORE}, {@code OTHER_TERMS} or {@code CLOSE}. */
        static final String DECIDE_AFTER_REFUSAL_OUTCOME = "decideAfterRefusalOutcome";
        /** {@link onboarding.visma.Progress} by name. */
        static final String PROGRESS = "progress";
        /** When staff are to look after the renewal; empty while its date is not known. */
        static final String RENEWAL_TASK_AT = "renewalTaskAt";

        private Variables() {}
    }

    /** What forms hand over to be recorded; never kept by the engine. */
    static final class Fields {
        static final String VARIANT_SHOWN = "variantShown";
        static final String RENEWAL_ON = "renewalOn";
        static final String ADMINISTRATOR_KNOWN = "administratorKnown";
        static final String TERMS_REASON = "termsReason";
        static final String SCANNER_WANTED = "scannerWanted";
        static final String ECONOMY_OVERVIEW_WANTED = "economyOverviewWanted";
        static final String RIGHT_PERSON_NAME = "rightPersonName";
        static final String RIGHT_PERSON_EMAIL = "rightPersonEmail";

        private Fields() {}
    }
}
