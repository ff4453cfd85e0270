package onboarding.visma;

/**
 * Whom Visma makes administrator of a new customer on vismaonline.com: the person under Obligatoriske
 * kontaktopplysninger (seed document 004, third scenario).
 *
 * @param phone in E.164 form
 * @param knownToVisma whether the e-mail has a Visma Online user already
 */
public record Administrator(String firstName, String lastName, String email, String phone, KnownToVisma knownToVisma) {

    /** Whether the person has a Visma Online user, who then gets another company on the same log-on (§4.6, error 5). */
    public enum KnownToVisma {
        YES,
        NO,
        NOT_KNOWN
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
