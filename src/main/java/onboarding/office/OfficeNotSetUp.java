package onboarding.office;

/** Nobody has filled in the office's profile yet, so nothing that depends on it can work. */
public class OfficeNotSetUp extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OfficeNotSetUp() {
        super("The office is not set up yet: an administrator must fill in the page /office.");
    }
}
