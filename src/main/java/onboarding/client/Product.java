package onboarding.client;

/** A vendor's platform that a client can be brought onto. */
public enum Product {
    VISMA_EACCOUNTING,
    WINBOOKS,
    SAGE_CONNECT,
    AFAS_PROFIT
}
