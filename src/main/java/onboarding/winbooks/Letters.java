package onboarding.winbooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.client.Letterheads;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Question;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.IsoDuration;
import onboarding.office.WorkCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What distributors and the people who get an ID are asked and told. */
@Service
@Transactional
public class Letters {

    private static final String VENDOR = "winbooks";
    private static final String PRODUCT = "WinBooks";
    private static final String LICENCE_ADMIN = "winbooks-licence-admin";
    private static final String LOG_ON = "winbooks-log-on";
    private static final String LOG_ON_PORTAL = "winbooks-log-on-portal";
    private static final String LOG_ON_CLIENT = "winbooks-log-on-client";
    private static final String SYNCHRONISE = "winbooks-synchronise";

    private final CaseFiles files;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Letterheads letterheads;
    private final Colleagues colleagues;
    private final WorkCalendar calendar;
    private final IsoDuration callAfter;
    private final Clock clock;

    Letters(
            CaseFiles files,
            Confirmations confirmations,
            Outbox outbox,
            Letterheads letterheads,
            Colleagues colleagues,
            WorkCalendar calendar,
            @Value("${onboarding.winbooks.call-distributor-after:P8D}") IsoDuration callAfter,
            Clock clock) {
        this.files = files;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.letterheads = letterheads;
        this.colleagues = colleagues;
        this.calendar = calendar;
        this.callAfter = callAfter;
        this.clock = clock;
    }

    /** @return the subject of the question */
    public String askForLicenceAdmin(Licence licence) {
        Licence.Distributor distributor = licence.distributor();
        Colleague admin = colleagues.find(licence.licenceAdmin()).orElseThrow();
        return ask(
                licence.caseReference(),
                LICENCE_ADMIN,
                LICENCE_ADMIN,
                distributor.language(),
                new Recipient(distributor.name(), distributor.email()),
                Map.of("licenceName", licence.name(), "adminName", admin.name(), "adminEmail", admin.email()));
    }

    /**
     * One request that names all the people.
     *
     * @param item names the request among those of the case
     * @return the subject of the question
     */
    public String askToSynchronise(Licence licence, String item, List<WinBooksUser> people) {
        Licence.Distributor distributor = licence.distributor();
        return ask(
                people.get(0).caseReference(),
                Question.about(SYNCHRONISE, item),
                SYNCHRONISE,
                distributor.language(),
                new Recipient(distributor.name(), distributor.email()),
                Map.of(
                        "licenceName",
                        licence.name(),
                        "people",
                        lines(people, person -> "%s, %s".formatted(person.fullName(), person.winbooksId())),
                        Question.ITEMS,
                        lines(people, person -> "%d=%s, %s"
                                .formatted(person.id(), person.fullName(), person.winbooksId()))));
    }

    private static String lines(List<WinBooksUser> people, Function<WinBooksUser, String> line) {
        return people.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** Whether a question asks the distributor to synchronise people, whom its items name by their numbers. */
    public static boolean asksToSynchronise(String subject) {
        return subject.startsWith(Question.about(SYNCHRONISE, ""));
    }

    /** What the one before was asked in a case and has not answered is asked anew of the distributor of the licence. */
    public void askDistributorAnew(String caseReference, Licence licence, String userId) {
        Licence.Distributor distributor = licence.distributor();
        confirmations.ofCase(caseReference).stream()
                .map(Confirmation::question)
                .filter(question -> List.of(LICENCE_ADMIN, SYNCHRONISE).contains(question.topic()))
                .forEach(question -> confirmations.askSomebodyElse(
                        caseReference,
                        question.subject(),
                        new Recipient(distributor.name(), distributor.email()),
                        distributor.language(),
                        userId));
    }

    /** When a colleague calls a distributor who does nothing, reckoned from now. */
    public Instant callDistributorAt() {
        return calendar.plus(clock.instant(), callAfter);
    }

    /** @return the subject of the question */
    public String askToLogOn(WinBooksUser user, LicenceProduct product) {
        String topic = logOnTopic(user, product);
        return ask(
                user.caseReference(),
                Question.about(topic, String.valueOf(user.id())),
                user.isColleague() ? LOG_ON : LOG_ON_CLIENT,
                user.language(),
                user.recipient(),
                Map.of(
                        "winbooksId",
                        user.winbooksId(),
                        "passwordFrom",
                        String.valueOf(passwordFrom(user, product)),
                        "classic",
                        product == LicenceProduct.CLASSIC ? "1" : "0"));
    }

    private static String logOnTopic(WinBooksUser user, LicenceProduct product) {
        if (!user.isColleague()) {
            return LOG_ON_CLIENT;
        }
        return product == LicenceProduct.CLASSIC ? LOG_ON : LOG_ON_PORTAL;
    }

    /** As the mails know it: see their templates. */
    private static int passwordFrom(WinBooksUser user, LicenceProduct product) {
        Delivery delivery = user.delivery();
        if (delivery == Delivery.ONE_TIME_LINK) {
            return 0;
        }
        if (delivery == Delivery.PORTAL_MAIL) {
            return 1;
        }
        return product == LicenceProduct.ON_WEB && user.isColleague() ? 2 : 3;
    }

    private String ask(
            String reference,
            String subject,
            String template,
            String language,
            Recipient to,
            Map<String, String> further) {
        CaseFile file = files.get(reference);
        Map<String, String> parameters = letterheads.parameters(file, to, PRODUCT);
        parameters.putAll(further);
        confirmations.ask(
                new Question(reference, subject, VENDOR, template, language, to, file.responsible(), parameters));
        return subject;
    }

    /** @return key of the mail; told twice, it is queued once */
    public String tellReady(WinBooksUser user) {
        CaseFile file = files.get(user.caseReference());
        String key = user.caseReference() + "/winbooks-ready/" + user.id();
        Map<String, String> parameters = letterheads.parameters(file, user.recipient(), PRODUCT);
        parameters.put("winbooksId", user.winbooksId());
        outbox.queue(new OutgoingMail(
                key,
                user.caseReference(),
                "winbooks-id-ready",
                user.language(),
                user.recipient(),
                letterheads.responsible(file),
                parameters,
                null));
        return key;
    }

    /** Who answers questions about the case. */
    public Recipient responsible(String caseReference) {
        return letterheads.responsible(files.get(caseReference));
    }
}
