package onboarding.identifier;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses of people and offices, narrower than the standard on purpose: one bare address at a host name.
 *
 * <p>Source of the rules: RFC 5321 sections 4.1.2 and 4.5.3.1, RFC 5322 section 3.2.3 (dot-atom), RFC 1123 section 2.1.
 * Quoted names, comments, groups, address literals and letters outside ASCII before the @ are allowed there and refused
 * here, because they serve forgery more often than people.
 */
public final class EmailAddresses {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final String TOP_LABEL = "[a-z]([a-z0-9-]{0,61}[a-z0-9])";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+" + TOP_LABEL);
    private static final Pattern IP_ADDRESS = Pattern.compile("\\[.*|[0-9.]+");

    private EmailAddresses() {}

    /**
     * Reads one bare e-mail address.
     *
     * @return the address in lower case with its domain in ASCII (IDNA), or the first rule that it breaks
     */
    public static Parsed parse(@Nullable String raw) {
        String address = Characters.trimmed(raw, Normalizer.Form.NFC);
        Refused notBare = notBare(address);
        if (notBare != null) {
            return notBare;
        }
        long ats = address.chars().filter(c -> c == '@').count();
        if (ats != 1) {
            return Refused.of("identifier.email.at", Characters.quoted(address), ats);
        }
        String localPart = address.substring(0, address.indexOf('@'));
        if (localPart.length() > LONGEST_LOCAL_PART) {
            return Refused.of("identifier.email.localPartLength", localPart.length());
        }
        if (!LOCAL_PART.matcher(localPart).matches()) {
            return Refused.of("identifier.email.localPart", Characters.quoted(localPart));
        }
        if (!(parseDomain(domainOf(address)) instanceof Valid domain)) {
            return parseDomain(domainOf(address));
        }
        String normalised = localPart.toLowerCase(Locale.ROOT) + "@" + domain.value();
        return normalised.length() > LONGEST_ADDRESS
                ? Refused.of("identifier.email.length", normalised.length())
                : new Valid(normalised, null);
    }

    /**
     * Reads the domain of e-mail addresses, such as {@code fjordtall.example}.
     *
     * @return the domain in lower-case ASCII (IDNA), or the first rule that it breaks
     */
    public static Parsed parseDomain(@Nullable String raw) {
        String typed = Characters.trimmed(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (IP_ADDRESS.matcher(typed).matches()) {
            return Refused.of("identifier.email.ipAddress", Characters.quoted(typed));
        }
        String ascii = ascii(typed);
        return ascii != null
                        && ascii.length() <= LONGEST_DOMAIN
                        && DOMAIN.matcher(ascii).matches()
                ? new Valid(ascii, null)
                : Refused.of("identifier.email.domain", Characters.quoted(typed));
    }

    /** The part behind the @ of an address that {@link #parse} has accepted. */
    public static String domainOf(String normalisedEmail) {
        return normalisedEmail.substring(normalisedEmail.indexOf('@') + 1);
    }

    private static @Nullable Refused notBare(String address) {
        if (address.isEmpty()) {
            return Refused.of("identifier.email.missing");
        }
        if (address.length() > LONGEST_ADDRESS) {
            return Refused.of("identifier.email.length", address.length());
        }
        OptionalInt invisible = Characters.first(address, Characters::isInvisible);
        if (invisible.isPresent()) {
            return Refused.of("identifier.email.invisible", Characters.quoted(invisible.getAsInt()));
        }
        if (Characters.first(address, c -> "<>\"".indexOf(c) >= 0).isPresent()) {
            return Refused.of("identifier.email.name");
        }
        if (Characters.first(address, c -> "()".indexOf(c) >= 0).isPresent()) {
            return Refused.of("identifier.email.comment");
        }
        if (Characters.first(address, c -> ",;".indexOf(c) >= 0).isPresent()) {
            return Refused.of("identifier.email.several");
        }
        return Characters.first(address, Characters::isSpace).isPresent() ? Refused.of("identifier.email.space") : null;
    }

    /**
     * The JDK knows IDNA 2003, which silently turns {@code straße.de} into {@code strasse.de}, somebody else's domain; so
     * a name that does not come back as it was typed is no name.
     */
    private static @Nullable String ascii(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return ascii.equals(domain) || IDN.toUnicode(ascii).equals(domain) ? ascii : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
