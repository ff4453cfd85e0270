package onboarding.afas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.Parsed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What holds for the user code and the e-mail address of a person in Profit, wherever they are entered or corrected
 * (procedures.md §1.3; §1.8, errors 5 and 11).
 */
@Service
@Transactional(readOnly = true)
public class PersonRules {

    private static final int LONGEST_CODE = 60;

    private final PccUsers users;
    private final AfasOffices offices;
    private final Environments environments;
    private final Links links;

    PersonRules(PccUsers users, AfasOffices offices, Environments environments, Links links) {
        this.users = users;
        this.offices = offices;
        this.environments = environments;
        this.links = links;
    }

    /**
     * A rule that is broken.
     *
     * @param messageKey key of the sentence
     * @param args what the sentence quotes
     */
    public record Refusal(String messageKey, List<Object> args) {

        static Refusal of(String messageKey, Object... args) {
            return new Refusal(messageKey, Arrays.asList(args));
        }
    }

    /**
     * @param person the number of the person who has the code or is to have it; empty for somebody new
     * @param online whether the person works on AFAS Online, where a code begins with the participant number of the office
     */
    public Optional<Refusal> checkCode(String code, OptionalLong person, boolean online) {
        if (code.isBlank()) {
            return Optional.of(Refusal.of("afas.refused.userCodeMissing"));
        }
        if (code.length() > LONGEST_CODE) {
            return Optional.of(Refusal.of("afas.refused.userCodeLong", LONGEST_CODE));
        }
        return (online ? checkPrefix(code) : Optional.<Refusal>empty()).or(() -> users.withCode(code)
                .filter(holder -> isSomebodyElse(holder, person))
                .map(holder -> Refusal.of("afas.refused.userCodeHeld", holder.email())));
    }

    /** A code on AFAS Online begins with the participant number of the office, never of the client. */
    private Optional<Refusal> checkPrefix(String code) {
        Optional<String> prefix = EnvironmentCodes.prefix(code);
        if (prefix.isEmpty()) {
            return Optional.of(Refusal.of("afas.refused.userCode", code));
        }
        return participantNumber()
                .filter(wanted -> !wanted.equals(prefix.get()))
                .map(wanted -> Refusal.of("afas.refused.userPrefix", prefix.get(), wanted));
    }

    /** The participant number that user codes begin with, as soon as the office on AFAS Online was entered. */
    public Optional<String> participantNumber() {
        return offices.entered().map(AfasOffice::participantNumber);
    }

    /** @param person as with {@link #checkCode} */
    public Optional<Refusal> checkEmail(String email, OptionalLong person) {
        Parsed parsed = EmailAddresses.parse(email);
        if (parsed instanceof Parsed.Refused refused) {
            return Optional.of(new Refusal(refused.messageKey(), refused.args()));
        }
        return users.withEmail(((Parsed.Valid) parsed).value())
                .filter(holder -> isSomebodyElse(holder, person))
                .map(holder -> Refusal.of("afas.refused.emailHeld", holder.userCode()));
    }

    /** The form in which an address that {@link #checkEmail} accepts is kept. */
    public static String normalisedEmail(String email) {
        return EmailAddresses.parse(email) instanceof Parsed.Valid address ? address.value() : email;
    }

    /** Whether the person works, or is to work, in an environment on AFAS Online. */
    public boolean isOnline(long person) {
        return links.ofUser(person).stream()
                .filter(Link::isWanted)
                .anyMatch(link -> environments.get(link.environmentId()).isOnline());
    }

    private static boolean isSomebodyElse(PccUser holder, OptionalLong person) {
        return person.isEmpty() || holder.id() != person.getAsLong();
    }
}
