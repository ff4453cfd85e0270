package onboarding.identifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of something that a person typed: the form in which it is stored, or the one rule that it broke. */
public sealed interface Parsed {

    /**
     * Well formed. That says nothing about whether the company, person or mailbox exists.
     *
     * @param value the normalised form, the only one that is stored and compared
     * @param warningKey key of a sentence for something unusual that is no reason to refuse
     */
    record Valid(String value, @Nullable String warningKey) implements Parsed {}

    /**
     * Not well formed.
     *
     * @param messageKey key, in {@code texts/identifier}, of the sentence that names the broken rule
     * @param args what the sentence quotes, in the order of its placeholders; quotations of input are shortened
     */
    record Refused(String messageKey, List<Object> args) implements Parsed {

        public Refused {
            args = List.copyOf(args);
        }

        static Refused of(String messageKey, Object... args) {
            return new Refused(messageKey, List.of(args));
        }
    }
}
