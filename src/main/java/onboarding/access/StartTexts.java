package onboarding.access;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this module for messages that are needed before, or without, the application's own message source. */
public final class StartTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.access", Locale.ROOT);

    private StartTexts() {}

    /**
     * The text of a key with its arguments put in.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
