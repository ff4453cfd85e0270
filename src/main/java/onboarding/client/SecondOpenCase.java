package onboarding.client;

/** A client has an open case for the product already, and may not get a second one. */
public class SecondOpenCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient OnboardingCase first;

    SecondOpenCase(OnboardingCase first) {
        super(first.reference() + " is open for the same");
        this.first = first;
    }

    public OnboardingCase first() {
        return first;
    }
}
