package onboarding.client;

/**
 * The person at the client who acts for it.
 *
 * @param email normalised address
 * @param phone in E.164 form
 */
public record Contact(String firstName, String lastName, String email, String phone) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
