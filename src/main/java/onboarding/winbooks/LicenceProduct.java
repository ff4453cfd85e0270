package onboarding.winbooks;

/** The accounting product of a licence, which decides how a WinBooks-ID comes about (procedures.md §2.1). */
public enum LicenceProduct {
    /** No cloud product knows the users, so that IDs are created by hand. */
    CLASSIC
}
