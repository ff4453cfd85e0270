package onboarding.identifier;

/** A country whose company numbers the product knows; the names are ISO 3166-1 alpha-2 codes. */
public enum Country {
    NO,
    NL,
    BE,
    PL
}
