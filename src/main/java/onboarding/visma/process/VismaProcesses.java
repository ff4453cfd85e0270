package onboarding.visma.process;

import java.time.Instant;
import java.util.Optional;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Names of the Visma processes, and the start of the one that outlives its case. */
@Component
class VismaProcesses {

    static final String PREPARE = "prepare-visma-collaboration";
    static final String EXISTING_SUBSCRIBER = "visma-existing-subscriber";
    static final String UNDO = "undo-visma-collaboration";
    static final String RENEW = "renew-visma-collaboration";

    private final RuntimeService runtime;

    VismaProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Begins the wait for the renewal beside the case, which closes meanwhile. */
    void awaitRenewal(String caseReference, String clientName, Optional<Instant> renewalTaskAt) {
        VariableMap variables = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(CaseVariables.CASE_REFERENCE, caseReference)
                .putValue(CaseVariables.CLIENT_NAME, clientName)
                .putValue(
                        Variables.RENEWAL_TASK_AT,
                        renewalTaskAt.map(Values::time).orElse(null));
        runtime.startProcessInstanceByKey(RENEW, caseReference, variables);
    }

    static final class Variables {
        /** {@link onboarding.visma.Situation} by name. */
        static final String SITUATION = "situation";
        /** {@link onboarding.visma.Variant} that the client uses now, by name. */
        static final String CURRENT_VARIANT = "currentVariant";
        /** The oppgave that the collaboration is tied to. */
        static final String ASSIGNMENT = "assignment";
        /** Whether Aktiver was pressed since the client was last told of it. */
        static final String ACTIVATED = "activated";
        /** What staff saw: {@code WORKS}, or {@code NOT_YET} when the client has to be asked once more. */
        static final String CHECK_COLLABORATION_OUTCOME = "checkCollaborationOutcome";
        /** What was decided after a refusal: {@code ASK_ONCE_MORE} or {@code CLOSE}. */
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
        static final String INVOICE_RECIPIENT = "invoiceRecipient";
        static final String RENEWAL_ON = "renewalOn";

        private Fields() {}
    }
}
