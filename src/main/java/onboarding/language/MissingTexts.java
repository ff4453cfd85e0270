package onboarding.language;

import java.util.Locale;

/** Is told of every text that a person did not get in the person's language. */
@FunctionalInterface
public interface MissingTexts {

    /**
     * A text was wanted that the language lacks.
     *
     * @param catalogue the catalogue that has the text in English; {@code none} where none has it
     */
    void noticed(Locale language, String catalogue);
}
