package onboarding.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the office.
 *
 * @param id user id
 * @param email address for notices; may be empty
 * @param language what the person chose to read in; null for somebody who never chose
 */
public record Colleague(
        String id, String name, String email, @Nullable Locale language) {

    /** The language to write to the person in: the person's own, else the office's. */
    public String writtenIn(OfficeProfile office) {
        return language == null ? office.language() : language.getLanguage();
    }
}
