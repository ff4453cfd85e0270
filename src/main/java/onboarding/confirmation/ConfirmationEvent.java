package onboarding.confirmation;

import onboarding.mail.Recipient;

/** Something that happened to a question and that a waiting process must hear of, in the same transaction. */
public sealed interface ConfirmationEvent {

    String caseReference();

    /** The client answered on the page, for the first time or differently. */
    record Answered(String caseReference, String subject, Answer answer) implements ConfirmationEvent {}

    /** A step or item of the page was ticked off, or the tick was taken off. */
    record Ticked(String caseReference, String subject, String step, boolean ticked) implements ConfirmationEvent {}

    /** The client took the answer back and promised to act later. */
    record TakenBack(String caseReference, String subject) implements ConfirmationEvent {}

    /** When the next reminder is due has changed. */
    record Rescheduled(String caseReference, String subject) implements ConfirmationEvent {}

    /** The client asked something. */
    record HelpRequested(String caseReference, String subject, String clientName) implements ConfirmationEvent {}

    /** The case is given up, so nobody has to help the client with its questions any more. */
    record HelpNotNeeded(String caseReference) implements ConfirmationEvent {}

    /** Staff put the address of the person who was asked right, or turned to somebody else. */
    record AddressCorrected(String caseReference, Recipient before, Recipient recipient) implements ConfirmationEvent {}

    /** A colleague gave the question up, and with it the path. */
    record GivenUp(String caseReference, String reason, String userId) implements ConfirmationEvent {}
}
