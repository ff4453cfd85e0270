package onboarding.sage;

/** A side of an exchange: whoever holds the main account, pays, or sits at a program. */
public enum Holder {
    OFFICE,
    CLIENT;

    public Holder other() {
        return this == OFFICE ? CLIENT : OFFICE;
    }
}
