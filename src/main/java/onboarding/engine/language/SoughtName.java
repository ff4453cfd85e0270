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
 *
 * @param text the name or, where {@code inside}, a part of it
 */
record SoughtName(String text, boolean inside, Locale language) {

    /** A part of a name as a query of the engine has it, with {@code %} for anything at its ends. */
    static SoughtName like(String pattern, Locale language) {
        return new SoughtName(pattern.replaceAll("^%+|%+$", ""), true, language);
    }

    boolean isFoundIn(String name) {
        if (!inside) {
            return collator().compare(text, name) == 0;
        }
        return text.isEmpty()
                || new StringSearch(text, new StringCharacterIterator(name), collator()).first() != SearchIterator.DONE;
    }

    private RuleBasedCollator collator() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(language);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }
}
