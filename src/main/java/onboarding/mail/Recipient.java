package onboarding.mail;

/**
 * A person with a mail address. The name is kept on one line, so that it can never begin a header of its own.
 *
 * @param name may be empty
 * @param email one address without a name; whether a server takes it shows when the mail is sent
 * @throws IllegalArgumentException when the address is blank or holds a space or control character
 */
public record Recipient(String name, String email) {

    public Recipient {
        name = HeaderText.oneLine(name);
        if (email.isBlank() || email.indexOf(' ') >= 0 || !HeaderText.isOneLine(email)) {
            throw new IllegalArgumentException("A mail address is one word without control characters");
        }
    }
}
