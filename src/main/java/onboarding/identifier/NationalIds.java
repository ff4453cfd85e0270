package onboarding.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The number that a company has in its country's register: organisasjonsnummer, KvK-nummer, Belgian enterprise number,
 * NIP.
 *
 * <p>Source of the rules: procedures.md, section 6.1. A right check digit does not prove that the company exists.
 */
public final class NationalIds {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}./]+");

    private NationalIds() {}

    /**
     * Reads a company number as people write it: with spaces, points, hyphens or slashes, with the country's VAT
     * prefix, in Norway also with the suffix MVA.
     *
     * @return the bare digits as text, or the first rule that the number breaks
     */
    public static Parsed parse(Country country, @Nullable String raw) {
        String number = normalised(country, raw);
        return switch (country) {
            case NO -> organisasjonsnummer(number);
            case NL -> kvkNummer(number);
            case BE -> enterpriseNumber(number);
            case PL -> nip(number);
        };
    }

    private static String normalised(Country country, @Nullable String raw) {
        String number = SEPARATORS
                .matcher(Characters.trimmed(raw, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (number.startsWith(country.name())) {
            number = number.substring(country.name().length());
        }
        return country == Country.NO && number.endsWith("MVA") ? number.substring(0, number.length() - 3) : number;
    }

    private static Parsed organisasjonsnummer(String number) {
        Refused shape = wrongShape("identifier.organisasjonsnummer", number, 9);
        if (shape != null) {
            return shape;
        }
        int remainder = weightedSum(number, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        if (remainder == 1) {
            return Refused.of("identifier.organisasjonsnummer.noCheckDigit", number);
        }
        if (digit(number, 8) != (11 - remainder) % 11) {
            return Refused.of("identifier.organisasjonsnummer.checkDigit", number);
        }
        boolean usual = digit(number, 0) >= 8;
        return new Valid(number, usual ? null : "identifier.organisasjonsnummer.warning.firstDigit");
    }

    private static Parsed kvkNummer(String number) {
        if (number.matches("[0-9]{12}")) {
            return Refused.of("identifier.kvkNummer.establishment", number);
        }
        Refused shape = wrongShape("identifier.kvkNummer", number, 8);
        return shape != null ? shape : new Valid(number, null);
    }

    private static Parsed enterpriseNumber(String typed) {
        String number = typed.matches("[0-9]{9}") ? "0" + typed : typed;
        Refused shape = wrongShape("identifier.enterpriseNumber", number, 10);
        if (shape != null) {
            return shape;
        }
        if (digit(number, 0) > 1) {
            return Refused.of("identifier.enterpriseNumber.firstDigit", number);
        }
        int base = Integer.parseInt(number.substring(0, 8));
        if (base == 0) {
            return Refused.of("identifier.enterpriseNumber.zeros", typed);
        }
        if (Integer.parseInt(number.substring(8)) != 97 - base % 97) {
            return Refused.of("identifier.enterpriseNumber.checkDigits", typed);
        }
        return new Valid(number, null);
    }

    private static Parsed nip(String number) {
        Refused shape = wrongShape("identifier.nip", number, 10);
        if (shape != null) {
            return shape;
        }
        int remainder = weightedSum(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
        if (remainder == 10) {
            return Refused.of("identifier.nip.noCheckDigit", number);
        }
        if (digit(number, 9) != remainder) {
            return Refused.of("identifier.nip.checkDigit", number);
        }
        return new Valid(number, null);
    }

    private static @Nullable Refused wrongShape(String keys, String number, int length) {
        if (number.isEmpty()) {
            return Refused.of(keys + ".missing");
        }
        OptionalInt other = Characters.first(number, c -> c < '0' || c > '9');
        if (other.isPresent()) {
            return Refused.of(keys + ".digits", Characters.quoted(other.getAsInt()));
        }
        if (number.length() != length) {
            return Refused.of(keys + ".length", Characters.quoted(number), number.length());
        }
        return number.chars().allMatch(c -> c == '0') ? Refused.of(keys + ".zeros", number) : null;
    }

    private static int weightedSum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(number, i);
        }
        return sum;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }
}
