package onboarding.afas;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write for a Profit Update. Environments are compared on the Update alone, not on build or patch
 * (procedures.md §1.3): "Profit 7", "Mise à jour Profit 7" and "7.0.12" are the same.
 */
public final class ProfitUpdates {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:afas|profit|update|mise à jour|version|versie)[\\s:-]*)*(\\d{1,4})(?:[.,\\s(/-].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProfitUpdates() {}

    /** The number of the Update without leading zeros; empty for what names none. */
    public static Optional<String> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? Optional.of(String.valueOf(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }
}
