package onboarding.engine.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import java.text.StringCharacterIterator;
import java.util.Locale;

/**
 * What a reader looks for among names: as people who read the language would, so that capitals, accents and kinds of
 * spaces make no difference, and what counts as a letter of its own there does.
 */
final class SoughtName {

    private final String text;
    private final boolean isPart;
    private final RuleBasedCollator collator;

    private SoughtName(String text, boolean isPart, Locale language) {
        this.text = text;
        this.isPart = isPart;
        this.collator = (RuleBasedCollator) Collator.getInstance(language);
        collator.setStrength(Collator.PRIMARY);
    }

    /** A part of a name as a query of the engine has it, with {@code %} for anything at its ends. */
    static SoughtName like(String pattern, Locale language) {
        return new SoughtName(pattern.replaceAll("^%+|%+$", ""), true, language);
    }

    /** A whole name. */
    static SoughtName exactly(String name, Locale language) {
        return new SoughtName(name, false, language);
    }

    boolean isFoundIn(String name) {
        if (!isPart) {
            return collator.compare(text, name) == 0;
        }
        return text.isEmpty()
                || new StringSearch(text, new StringCharacterIterator(name), collator).first() != SearchIterator.DONE;
    }
}
