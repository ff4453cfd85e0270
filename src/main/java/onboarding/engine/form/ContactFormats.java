package onboarding.engine.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an e-mail address and a telephone number are written, for {@code validationType}. */
final class ContactFormats {

    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private ContactFormats() {}

    static Optional<String> email(String raw) {
        return Optional.of(raw.toLowerCase(Locale.ROOT))
                .filter(address -> EMAIL.matcher(address).matches());
    }

    static Optional<String> phone(String raw) {
        return Optional.of(raw.replaceAll("[ ()-]", "").replaceFirst("^00", "+"))
                .filter(number -> PHONE.matcher(number).matches());
    }
}
