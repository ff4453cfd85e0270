package onboarding.client;

/**
 * What the office believes of the client's standing at the vendor before anybody looked (procedures.md §4.2, §5).
 *
 * <p>A guess only: the path is chosen from what is seen at the vendor.
 */
public enum KnownSituation {
    ALREADY_USES_SERVICE,
    KNOWN_AT_VENDOR,
    NEW_AT_VENDOR,
    NOT_KNOWN_YET
}
