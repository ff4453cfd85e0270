package onboarding.language;

import java.util.Locale;
import java.util.Optional;

/** Remembers for each person the language that the person chose, on whatever machine. */
public interface LanguageChoices {

    /** What the person chose, while people can still read it here; empty for somebody who never chose. */
    Optional<Locale> of(String personId);

    /** Remembers a choice in place of the one before. */
    void keep(String personId, Locale language);
}
