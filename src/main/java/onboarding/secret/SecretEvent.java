package onboarding.secret;

/** What became of a secret that its case has to know; published in the transaction in which it happens. */
public sealed interface SecretEvent {

    String caseReference();

    String subject();

    /** The person who will use it has seen it. */
    record SeenByUser(String caseReference, String subject) implements SecretEvent {}

    /** It was forgotten before the person who will use it had seen it. */
    record ForgottenUnseen(String caseReference, String subject) implements SecretEvent {}
}
