package onboarding.sage.process;

import onboarding.client.process.ClientOnboardingProcess;
import onboarding.confirmation.process.AwaitConfirmationProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names of the Sage processes. */
final class SageProcesses {

    static final String PREPARE = "prepare-sage-exchange";
    static final String ORDER = "order-sage-connect";
    static final String REGISTERED = "sage-main-account-registered";
    static final String UNREGISTERED = "sage-main-account-unregistered";
    static final String HELD = "sage-held-main-account";
    static final String WIZARD = "run-sage-wizard";
    static final String INVITED_USER = "sage-invited-user";
    static final String ACTIVATE = "activate-sage-account";
    static final String PROVE = "prove-sage-exchange";
    static final String SETTLE_TROUBLE = "settle-sage-trouble";
    static final String UNDO = "undo-sage";
    static final String SET_UP = "set-up-sage-account";
    static final String MANAGE = "manage-sage-exchange";
    static final String MANAGE_ACCOUNT = "manage-sage-account";
    static final String RECHECK = "recheck-sage-client";

    private SageProcesses() {}

    /** The key of the process that an execution belongs to. */
    static String keyOf(DelegateExecution execution) {
        return execution.getProcessDefinitionId().split(":", 2)[0];
    }

    static final class Messages {

        /** The office's main account works, or nobody sets it up any more. */
        static final String MAIN_ACCOUNT_SETTLED = "sage.mainAccountSettled";

        private Messages() {}
    }

    static final class Variables {

        /** Names the question to somebody at the client. */
        static final String SUBJECT = AwaitConfirmationProcess.Variables.SUBJECT;

        static final String ANSWER = AwaitConfirmationProcess.Variables.ANSWER;
        static final String ANSWER_REASON = AwaitConfirmationProcess.Variables.ANSWER_REASON;
        static final String TROUBLE_REPORTABLE = AwaitConfirmationProcess.Variables.TROUBLE_REPORTABLE;
        static final String MAIL_KEY = AwaitConfirmationProcess.Variables.MAIL_KEY;
        static final String PRODUCT = ClientOnboardingProcess.Variables.PRODUCT;
        /** {@link onboarding.sage.Situation} by name. */
        static final String SITUATION = ClientOnboardingProcess.Variables.SITUATION;

        static final String PATH_OUTCOME = ClientOnboardingProcess.Variables.PATH_OUTCOME;
        static final String KNOWN_SITUATION = ClientOnboardingProcess.Variables.KNOWN_SITUATION;

        /** The case that sets the office's main account up at present; null where this one does, or nothing is to do. */
        static final String MAIN_ACCOUNT_CASE = "mainAccountCase";

        /** Whether the office pays a subscription for its main account, which serves further clients. */
        static final String OFFICE_ACCOUNT_PAID = "officeAccountPaid";

        /** Whether the manager refused to order at the cost of the office. */
        static final String ORDER_REFUSED = "orderRefused";

        /** Why the manager refused, in the manager’s words. */
        static final String ORDER_REFUSED_BECAUSE = "orderRefusedBecause";

        /** The office's main account that works, as people read it; null without one. */
        static final String OFFICE_ACCOUNT_WORDS = "officeAccountWords";
        /** {@code FIT}, {@code ENDING} or {@code UNSUPPORTED}. */
        static final String PROGRAMS_OUTCOME = "programsOutcome";
        /** The programs that are in question. */
        static final String PROGRAMS_WORDS = "programsWords";
        /** {@code ACCEPTED} or {@code REFUSED}. */
        static final String PROGRAM_ACCEPTANCE = "programAcceptance";
        /** {@code PROGRAM_CHANGED}, {@code FILES}, {@code EBIURO} or {@code NOTHING}. */
        static final String OTHER_WAY = "otherWay";

        static final String NIPS_EQUAL = "nipsEqual";
        /** Digits only, as every NIP here. */
        static final String NIP_IN_CLIENT_PROGRAM = "nipInClientProgram";

        static final String NIP_IN_OFFICE_FILE = "nipInOfficeFile";
        /** {@code OFFICE_FILE}, {@code CLIENT_FILE} or {@code REGISTER_ANEW}. */
        static final String NIP_WAY = "nipWay";

        static final String NIP_OF_CASE = "nipOfCase";

        /** {@link onboarding.sage.Subscription} by name. */
        static final String SUBSCRIPTION_STANDING = "subscriptionStanding";
        /** {@link onboarding.sage.Holder} by name, as every side here. */
        static final String SAGE_PAYER = "sagePayer";

        static final String SUBSCRIPTION_WORDS = "subscriptionWords";

        static final String MAIN_ACCOUNT_HOLDER = "mainAccountHolder";
        static final String MAIN_ACCOUNT_EMAIL = "mainAccountEmail";
        static final String PACKAGE_WORDS = "packageWords";
        static final String SENDER_EMAIL_SHOWN = "senderEmailShown";
        static final String RECEIVER_EMAIL_SHOWN = "receiverEmailShown";
        static final String INVITEES_WORDS = "inviteesWords";
        static final String ACCOUNTS_WORDS = "accountsWords";

        /** Whether the case brings a client; otherwise it is the office's own. */
        static final String SAGE_CLIENT = "sageClient";
        /** Number of the person at the holder's side, as a text. */
        static final String OWN_PARTICIPANT = "sageOwnParticipant";
        /** Number of the person, as a text; one for each instance. */
        static final String PARTICIPANT = "sageParticipant";
        /** Numbers of those who are invited and do not take part yet. */
        static final String INVITEES = "sageInvitees";
        /** On whose side of the exchange the person sits. */
        static final String PARTICIPANT_SIDE = "sageParticipantSide";

        static final String PARTICIPANT_NAME = "participantName";
        static final String PARTICIPANT_EMAIL = "participantEmail";
        /** Keys of the mails that tell what comes. */
        static final String NEWS_MAILS = "newsMails";

        /** {@code DONE} or {@code NOT_WORKING}. */
        static final String SITTING_OUTCOME = "sittingOutcome";
        /** What does not work, in the words of who saw it. */
        static final String TROUBLE_WORDS = "troubleWords";
        /**
         * {@code TRY_AGAIN}, {@code INVITE_AGAIN}, {@code NETWORK}, {@code ORDER}, {@code REUSE}, {@code OTHER_HOLDER} or
         * {@code SEND_AGAIN}.
         */
        static final String TROUBLE_HELP = "troubleHelp";

        /** {@link onboarding.sage.Sitting} by name, or {@code READ}: where something does not work. */
        static final String SITTING = "sageSitting";

        static final String SITTING_WORDS = "sittingWords";
        /** Who sits there, with address and side. */
        static final String TROUBLE_PERSON = "troublePerson";
        /** Whom to call at the client, where the client sits at that program; null where the office does. */
        static final String CALL_WORDS = "callWords";
        /** Whom to call at the client, where the client holds the main account; null where the office does. */
        static final String HOLDER_CALL_WORDS = "holderCallWords";

        static final String REUSE_ALLOWED = "reuseAllowed";
        /** {@link onboarding.sage.Repair#step()} of what comes first in the next sitting; null for none. */
        static final String REPAIR_STEP = "repairStep";

        /** {@code DEFAULT} or {@code MORE}. */
        static final String RIGHTS_FOUND = "rightsFound";

        static final String RIGHTS_WORDS = "rightsWords";

        /** Whether anything is set up in a program. */
        static final String SAGE_CONFIGURED = "sageConfigured";
        /** Whether Sage Connect was ordered for this case. */
        static final String SAGE_ORDERED = "sageOrdered";

        /** Why it is undone: {@code PATH_CHANGED} when the case goes on along another path. */
        static final String UNDO_REASON = "undoReason";

        /** {@code CHANGE} or {@code RETIRE}. */
        static final String ACCOUNT_WISH = "accountWish";

        /** {@code PASSWORD}, {@code FREQUENCY}, {@code PERSON} or {@code END}. */
        static final String EXCHANGE_WISH = "exchangeWish";
        /** Why that is wanted. */
        static final String UPKEEP_REASON = "upkeepReason";

        private Variables() {}

        /** Whether the case goes on along another path; otherwise it is given up. */
        static boolean goesOn(VariableScope undo) {
            return "PATH_CHANGED".equals(undo.getVariable(UNDO_REASON));
        }
    }

    /** What forms hand over to be recorded; never kept by the engine. */
    static final class Fields {

        static final String CLIENT_PROGRAM = "clientProgram";
        static final String CLIENT_PROGRAM_OTHER = "clientProgramOther";
        static final String OFFICE_PROGRAM = "officeProgram";
        static final String OFFICE_PROGRAM_OTHER = "officeProgramOther";
        static final String CLIENT_PROGRAM_NIP = "clientProgramNip";
        static final String OFFICE_FILE_NIP = "officeFileNip";
        static final String ACCOUNT_STATUS = "accountStatus";
        static final String SENDER_NAME = "senderName";
        static final String SENDER_EMAIL = "senderEmail";
        static final String RECEIVER = "receiver";
        static final String RECEIVER_EMAIL = "receiverEmail";
        static final String ACCOUNT_NIP = "accountNip";
        static final String WARNING_ACCEPTED = "warningAccepted";
        static final String ORDERED_ON = "orderedOn";
        static final String CONTRACT_REFERENCE = "contractReference";
        static final String PACKAGE_NAME = "packageName";
        static final String ORDER_WAY = "orderWay";
        static final String ACCEPTANCE_REASON = "acceptanceReason";
        static final String ACTIVATION = "activation";
        static final String SYNC_FREQUENCY = "syncFrequency";
        static final String CLIENT_FREQUENCY = "clientFrequency";
        static final String FREQUENCY_OF = "frequencyOf";
        static final String TROUBLE_CAUSE = "troubleCause";
        static final String TEST_REPAIR = "testRepair";
        static final String ADDRESS_WAY = "addressWay";
        static final String ADDRESS_OF = "addressOf";
        static final String KEPT_BY = "keptBy";
        static final String KEPT_EMAIL = "keptEmail";
        static final String NEW_ADDRESS = "newAddress";
        static final String BETTER_ADDRESS = "betterAddress";
        static final String TROUBLE_NOTE = "troubleNote";
        static final String REUSE_DECISION = "reuseDecision";
        static final String REUSE_REASON = "reuseReason";
        static final String RIGHTS_NOTE = "rightsNote";
        static final String DOCUMENT_NUMBER = "documentNumber";
        static final String DOCUMENT_ON = "documentOn";
        static final String RESPONSIBLE = "responsible";
        static final String READY_ON = "readyOn";
        static final String MANAGED_EXCHANGE = "managedExchange";
        static final String FURTHER_SIDE = "furtherSide";
        static final String FURTHER_NAME = "furtherName";
        static final String FURTHER_COLLEAGUE = "furtherColleague";
        static final String FURTHER_EMAIL = "furtherEmail";
        static final String ACCOUNT_BECAUSE = "accountBecause";
        static final String NEW_ACCOUNT_EMAIL = "newAccountEmail";
        static final String MANAGED_BECAUSE = "managedBecause";

        private Fields() {}
    }
}
