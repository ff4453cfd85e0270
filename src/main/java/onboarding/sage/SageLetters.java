package onboarding.sage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.Letterheads;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Question;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of an exchange are asked and told. */
@Service
@Transactional
public class SageLetters {

    /** Key of the step on the page by which the person activates the account. */
    public static final String ACTIVATION_STEP = "1";

    /** Key of the item on the page by which the person says that the account was active before (seed document 003, 9b). */
    public static final String ALREADY_ACTIVE_ITEM = "alreadyActive";

    private static final String ALREADY_ACTIVE = ALREADY_ACTIVE_ITEM + "=@clientPage.sage.alreadyActive";

    private static final String VENDOR = "sage";
    private static final String PRODUCT = "Sage Connect";

    /** The two ways of the wizard's first step, as the program names them (seed document 003). */
    private static final String OWN_ACCOUNT_WAY =
            "Posiadam konto w serwisie Między Firmami, lub chcę je dopiero założyć";

    private static final String INVITED_WAY = "Zostałem zaproszony do wymiany danych";

    private final CaseFiles files;
    private final Cases cases;
    private final Exchanges exchanges;
    private final MainAccounts accounts;
    private final Participants participants;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Letterheads letterheads;
    private final OfficeProfiles office;

    SageLetters(
            CaseFiles files,
            Cases cases,
            Exchanges exchanges,
            MainAccounts accounts,
            Participants participants,
            Confirmations confirmations,
            Outbox outbox,
            Letterheads letterheads,
            OfficeProfiles office) {
        this.files = files;
        this.cases = cases;
        this.exchanges = exchanges;
        this.accounts = accounts;
        this.participants = participants;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.letterheads = letterheads;
        this.office = office;
    }

    /**
     * Asks the client's contact for one sitting; the steps stand on the page.
     *
     * @param firstStep {@link Repair#step()} of what comes first this time; null for none
     * @return the subject of the question
     */
    public String ask(String caseReference, Sitting sitting, @Nullable String firstStep) {
        OnboardingCase onboarding = cases.get(caseReference);
        Recipient contact = new Recipient(
                onboarding.contact().fullName(), onboarding.contact().email());
        return ask(
                caseReference,
                sitting.topic(),
                sitting,
                contact,
                onboarding.client().language(),
                firstStep,
                Map.of());
    }

    /** Asks the person of an account. */
    public String ask(Participant person, Sitting sitting, @Nullable String firstStep) {
        return ask(
                person.caseReference(),
                Question.about(sitting.topic(), String.valueOf(person.id())),
                sitting,
                person.recipient(),
                person.language(),
                firstStep,
                sitting.activates() ? Map.of(Question.ITEMS, ALREADY_ACTIVE) : Map.of());
    }

    private String ask(
            String reference,
            String subject,
            Sitting sitting,
            Recipient to,
            String language,
            @Nullable String firstStep,
            Map<String, String> items) {
        CaseFile file = files.get(reference);
        Map<String, String> parameters = letterheads.parameters(file, to, PRODUCT);
        parameters.put("sitting", String.valueOf(sitting.number()));
        parameters.putAll(addresses(reference));
        if (sitting == Sitting.INVITE) {
            parameters.put(
                    "receiverEmail",
                    participants.ofCase(reference).stream()
                            .filter(person -> !person.isConnected())
                            .map(Participant::email)
                            .collect(Collectors.joining(", ")));
        }
        parameters.putAll(items);
        if (firstStep != null) {
            parameters.put(Question.FIRST_STEPS, firstStep);
        }
        confirmations.ask(
                new Question(reference, subject, VENDOR, "sage-sitting", language, to, file.responsible(), parameters));
        return subject;
    }

    /** What the steps on the page name. */
    private Map<String, String> addresses(String reference) {
        Map<String, String> addresses = new HashMap<>();
        Exchange exchange = exchanges.get(reference);
        Long account = exchange.mainAccount();
        MainAccount main = account == null ? null : accounts.get(account);
        addresses.put("mainAccountEmail", main == null ? "" : main.email());
        addresses.put("packageName", Objects.requireNonNullElse(exchange.packageName(), ""));
        addresses.put("wizardWay", exchange.holder() == Holder.CLIENT ? OWN_ACCOUNT_WAY : INVITED_WAY);
        for (Holder side : Holder.values()) {
            addresses.put(
                    side == Holder.CLIENT ? "senderEmail" : "receiverEmail",
                    participants.ofSide(reference, side).map(Participant::email).orElse(""));
        }
        return addresses;
    }

    /**
     * Tells everybody who is not connected yet what mail comes from whom, before the service sends it.
     *
     * @return keys of the mails; told twice, each is queued once
     */
    public List<String> tellWhatComes(String caseReference) {
        Exchange exchange = exchanges.get(caseReference);
        CaseFile file = files.get(caseReference);
        String holder = exchange.holder() == Holder.OFFICE ? office.current().name() : file.subject();
        return participants.ofCase(caseReference).stream()
                .filter(person -> !person.isConnected())
                .map(person -> {
                    String key = "%s/sage-expect-mail/%d/%s"
                            .formatted(
                                    caseReference,
                                    person.id(),
                                    UUID.nameUUIDFromBytes(person.email().getBytes(UTF_8)));
                    Map<String, String> parameters = letterheads.parameters(file, person.recipient(), PRODUCT);
                    parameters.put("holderName", holder);
                    queue(key, "sage-expect-mail", file, person.recipient(), person.language(), parameters);
                    return key;
                })
                .toList();
    }

    /**
     * Tells the client’s contact, and whoever sends there, that the exchange works and what to mind from now on (§3.9, no. 10).
     *
     * @return keys of the mails; told twice, each is queued once
     */
    public List<String> tellThatItWorks(String caseReference) {
        OnboardingCase onboarding = cases.get(caseReference);
        CaseFile file = files.get(caseReference);
        Recipient contact = new Recipient(
                onboarding.contact().fullName(), onboarding.contact().email());
        String key = caseReference + "/sage-exchange-works";
        List<String> keys = new ArrayList<>();
        keys.add(tellThatItWorks(key, file, contact, onboarding.client().language()));
        participants.ofCase(caseReference).stream()
                .filter(person -> person.side() == Holder.CLIENT)
                .filter(sender -> !sender.email().equalsIgnoreCase(contact.email()))
                .map(sender -> tellThatItWorks(key + "/" + sender.id(), file, sender.recipient(), sender.language()))
                .forEach(keys::add);
        return keys;
    }

    private String tellThatItWorks(String key, CaseFile file, Recipient to, String language) {
        queue(key, "sage-exchange-works", file, to, language, letterheads.parameters(file, to, PRODUCT));
        return key;
    }

    /** Nobody is told of the end who was never told of the beginning. */
    public void tellThatItStopped(String caseReference) {
        if (!outbox.hasReachedClient(caseReference)) {
            return;
        }
        cases.find(caseReference).ifPresent(onboarding -> {
            Recipient contact = new Recipient(
                    onboarding.contact().fullName(), onboarding.contact().email());
            CaseFile file = files.get(caseReference);
            queue(
                    caseReference + "/stopped",
                    "onboarding-stopped",
                    file,
                    contact,
                    onboarding.client().language(),
                    letterheads.parameters(file, contact, PRODUCT));
        });
    }

    private void queue(
            String key, String template, CaseFile file, Recipient to, String language, Map<String, String> parameters) {
        outbox.queue(new OutgoingMail(
                key, file.reference(), template, language, to, letterheads.responsible(file), parameters, null));
    }
}
