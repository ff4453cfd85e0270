package onboarding.client;

/** A process that carries a case from its opening to its closing; others run within it or beside it. */
public interface CaseCarrier {

    String processKey();
}
