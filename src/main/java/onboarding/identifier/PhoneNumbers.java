package onboarding.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.OptionalInt;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import org.jspecify.annotations.Nullable;

/** Telephone numbers, stored as E.164 ({@code +4722000000}). */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * Reads a telephone number as people write it.
     *
     * @param defaultCountry whose numbering plan holds when the number has no country code
     * @return the number in E.164, or the first rule that it breaks
     */
    public static Parsed parse(@Nullable String raw, Country defaultCountry) {
        String typed = Characters.trimmed(raw, Normalizer.Form.NFKC).replaceAll("\\p{Pd}", "-");
        if (typed.isEmpty()) {
            return Refused.of("identifier.phone.missing");
        }
        // The library skips what it does not understand, extensions and second numbers included.
        OptionalInt other = Characters.first(typed, c -> "+0123456789 ()-./".indexOf(c) < 0);
        if (other.isPresent()) {
            return Refused.of("identifier.phone.characters", Characters.quoted(other.getAsInt()));
        }
        if (!typed.matches("[ (]*\\+?[^+]*")) {
            return Refused.of("identifier.phone.plus");
        }
        try {
            return parse(NUMBERING_PLANS.parse(typed, defaultCountry.name()), Characters.quoted(typed));
        } catch (NumberParseException e) {
            return Refused.of(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> "identifier.phone.countryCode";
                        case TOO_LONG -> "identifier.phone.length.long";
                        case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> "identifier.phone.length.short";
                    },
                    Characters.quoted(typed));
        }
    }

    private static Parsed parse(PhoneNumber number, String typed) {
        String countryCode = "+" + number.getCountryCode();
        return switch (NUMBERING_PLANS.isPossibleNumberWithReason(number)) {
            case INVALID_COUNTRY_CODE -> Refused.of("identifier.phone.countryCode", typed);
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Refused.of("identifier.phone.length.short", typed);
            case TOO_LONG -> Refused.of("identifier.phone.length.long", typed);
            case INVALID_LENGTH -> Refused.of("identifier.phone.unknown", typed, countryCode);
            case IS_POSSIBLE ->
                NUMBERING_PLANS.isValidNumber(number)
                        ? new Valid(NUMBERING_PLANS.format(number, PhoneNumberFormat.E164), null)
                        : Refused.of("identifier.phone.unknown", typed, countryCode);
        };
    }

    /** A stored number with spaces as people write it, such as {@code +47 22 00 00 00}. */
    public static String readable(String e164) {
        try {
            return NUMBERING_PLANS.format(NUMBERING_PLANS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }
}
