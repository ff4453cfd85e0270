package onboarding.identifier;

import java.text.Normalizer;
import java.util.OptionalInt;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import org.jspecify.annotations.Nullable;

/** One-line texts such as the names of people and companies. */
public final class Texts {

    private Texts() {}

    /**
     * Reads one line of text. Line breaks and other invisible characters are refused, so that the text can stand in a
     * mail header or a file name's place without changing what is around it.
     *
     * @param maxLength most UTF-16 units allowed, the unit in which H2 measures a column; PostgreSQL's is never smaller
     * @return the text without outer spaces, in Unicode form NFC, or the first rule that it breaks
     */
    public static Parsed parse(@Nullable String raw, int maxLength) {
        String text = Characters.trimmed(raw, Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return Refused.of("identifier.text.missing");
        }
        if (text.length() > maxLength) {
            return Refused.of("identifier.text.length", maxLength, text.length());
        }
        OptionalInt invisible = Characters.first(text, Characters::isInvisible);
        return invisible.isPresent()
                ? Refused.of("identifier.text.invisible", Characters.quoted(invisible.getAsInt()))
                : new Valid(text, null);
    }
}
