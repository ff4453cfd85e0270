package onboarding.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onboarding.confirmation.Confirmation.Given;
import onboarding.confirmation.Confirmation.Resting;
import onboarding.confirmation.ConfirmationEvent.AddressCorrected;
import onboarding.confirmation.ConfirmationEvent.Answered;
import onboarding.confirmation.ConfirmationEvent.GivenUp;
import onboarding.confirmation.ConfirmationEvent.HelpNotNeeded;
import onboarding.confirmation.ConfirmationEvent.HelpRequested;
import onboarding.confirmation.ConfirmationEvent.Rescheduled;
import onboarding.confirmation.ConfirmationEvent.TakenBack;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.mail.AddressCorrection;
import onboarding.mail.MailOverview;
import onboarding.mail.MailState;
import onboarding.mail.MailStateChanged;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.IsoDuration;
import onboarding.office.OfficeProfiles;
import onboarding.office.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to people outside the office, from the mail that asks to the answer that staff have acted on.
 *
 * <p>Everything here is written in the caller's transaction. Processes that wait hear of it by {@link ConfirmationEvent}.
 */
@Service
@Transactional
public class Confirmations implements AddressCorrection {

    private static final IsoDuration LATE = IsoDuration.of("P1D");
    private static final String REMINDER = "confirmation-reminder";
    private static final String VENDOR_MAIL_AGAIN = "vendor-mail-again";
    private static final String ASKED = "evidence.confirmation.asked";
    private static final String HELP_REQUESTED = "evidence.confirmation.helpRequested";

    private final ConfirmationStore store;
    private final ClientLinks links;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Evidence evidence;
    private final WorkCalendar calendar;
    private final OfficeProfiles office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmations(
            ConfirmationStore store,
            ClientLinks links,
            Reminders reminders,
            Outbox outbox,
            Evidence evidence,
            WorkCalendar calendar,
            OfficeProfiles office,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.reminders = reminders;
        this.outbox = outbox;
        this.evidence = evidence;
        this.calendar = calendar;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** The question about one subject of a case. */
    @Transactional(readOnly = true)
    public Optional<Confirmation> find(String caseReference, String subject) {
        return store.find(caseReference, subject);
    }

    /** @throws java.util.NoSuchElementException when nobody was asked about this */
    @Transactional(readOnly = true)
    public Confirmation get(String caseReference, String subject) {
        return store.find(caseReference, subject).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Confirmation> ofCase(String caseReference) {
        return store.ofCase(caseReference);
    }

    /**
     * Puts a question, unless it is already with the person. After an answer that was acted on, and after an expiry, the
     * question is put anew: a new round with its own mails and reminders.
     */
    public Confirmation ask(Question question) {
        Optional<Confirmation> earlier = store.find(question.caseReference(), question.subject());
        if (earlier.isEmpty()) {
            Confirmation first = first(question);
            store.insert(first);
            return sendQuestion(first, question.template());
        }
        return isWithThePerson(earlier.get())
                ? earlier.get()
                : sendQuestion(save(overLink(earlier.get()).askedAnew(question)), question.template());
    }

    /** Reminds of the same question in a new round when the last one is over; otherwise changes nothing. */
    public Confirmation askAgainWhenOver(String caseReference, String subject) {
        Confirmation before = get(caseReference, subject);
        return isWithThePerson(before)
                ? before
                : sendQuestion(save(overLink(before).askedAnew(before.question())), REMINDER);
    }

    /** A question that was withdrawn left dead links behind, which stay dead when it is put anew. */
    private Confirmation overLink(Confirmation over) {
        if (over.state() != State.WITHDRAWN) {
            return over;
        }
        store.buryLink(over);
        return over.withLink(links.newLinkId());
    }

    private static boolean isWithThePerson(Confirmation confirmation) {
        return confirmation.state() == State.ASKED || confirmation.state() == State.ANSWERED;
    }

    private Confirmation first(Question question) {
        return new Confirmation(
                UUID.randomUUID().toString(),
                question,
                links.newLinkId(),
                1,
                1,
                State.ASKED,
                null,
                null,
                null,
                0,
                null,
                0);
    }

    private Confirmation sendQuestion(Confirmation confirmation, String template) {
        queueQuestion(confirmation, template);
        evidence.record(
                confirmation.caseReference(),
                new Entry(
                        Actor.SYSTEM,
                        ASKED,
                        Map.of(
                                "subject", confirmation.question().subject(),
                                "email", confirmation.question().to().email())));
        return confirmation;
    }

    /**
     * Sends the question once more on a colleague's wish; the reminders begin anew. Changes nothing in a round that is
     * over: there the question is put anew, see {@link #askAgainWhenOver}.
     */
    public Confirmation askOnceMore(String caseReference, String subject, String userId) {
        Confirmation before = get(caseReference, subject);
        if (!isWithThePerson(before)) {
            return before;
        }
        Confirmation asked = save(before.askedOnceMore());
        record(asked, Actor.staff(userId), "evidence.confirmation.askedOnceMore", Map.of());
        sendQuestion(asked, templateWithin(before));
        publish(new Rescheduled(caseReference, subject));
        return asked;
    }

    /** The vendor's own mail or link had lapsed and comes again: tells the client, and the reminders begin anew. */
    public Confirmation vendorMailSentAgain(String caseReference, String subject, String userId) {
        Confirmation before = get(caseReference, subject);
        if (!isWithThePerson(before)) {
            return before;
        }
        Confirmation asked = save(before.askedOnceMore());
        record(asked, Actor.staff(userId), "evidence.confirmation.vendorMailSentAgain", Map.of());
        sendQuestion(asked, VENDOR_MAIL_AGAIN);
        publish(new Rescheduled(caseReference, subject));
        return asked;
    }

    /** Sends the question to a corrected address. Links to the old address no longer work from now on. */
    public Confirmation correctAddress(String caseReference, String subject, Recipient corrected, String userId) {
        Confirmation before = get(caseReference, subject);
        Confirmation after = sendTo(before, corrected, userId);
        publish(new AddressCorrected(caseReference, before.question().to(), corrected));
        return after;
    }

    /**
     * Somebody else is to answer a question that nobody has answered yet: it goes there as a first mail in that person's
     * language, and links to the one before die. Changes nothing when nothing is open, or when it is with this person already.
     */
    public void askSomebodyElse(String caseReference, String subject, Recipient other, String language, String userId) {
        store.find(caseReference, subject)
                .filter(open -> open.state() == State.ASKED)
                .filter(open -> !open.question().to().equals(other)
                        || !open.question().language().equals(language))
                .ifPresent(open -> sendTo(
                        save(open.about(inLanguage(open.question(), language))),
                        other,
                        open.question().template(),
                        userId));
    }

    private static Question inLanguage(Question question, String language) {
        return new Question(
                question.caseReference(),
                question.subject(),
                question.vendor(),
                question.template(),
                language,
                question.to(),
                question.responsible(),
                question.parameters());
    }

    private Confirmation sendTo(Confirmation before, Recipient corrected, String userId) {
        return sendTo(before, corrected, templateWithin(before), userId);
    }

    private Confirmation sendTo(Confirmation before, Recipient corrected, String template, String userId) {
        String caseReference = before.caseReference();
        String subject = before.question().subject();
        store.buryLink(before);
        outbox.withdrawLink(before.linkId());
        Map<String, String> parameters = new HashMap<>(before.question().parameters());
        parameters.put("contactName", corrected.name());
        parameters.put("contactFirstName", firstWord(corrected.name()));
        Confirmation addressed = before.addressedTo(corrected, parameters, links.newLinkId());
        boolean isOpen = isWithThePerson(before);
        Confirmation after = save(isOpen ? addressed.askedOnceMore() : addressed);
        record(
                after,
                Actor.staff(userId),
                "evidence.confirmation.addressCorrected",
                Map.of("from", before.question().to().email(), "to", corrected.email()));
        if (isOpen) {
            sendQuestion(after, template);
            publish(new Rescheduled(caseReference, subject));
        }
        return after;
    }

    /**
     * The entries of the case were put right: what was asked says so from now on. A question that is still open and went to
     * the contact goes to the corrected one, and every link to the old address dies.
     *
     * @param languageBefore what the client was written to in; somebody who is written to in a language of their own, such
     *     as a person who gets an ID, keeps it
     * @param changedParameters what mail and page say of the case and is no longer so, by name
     */
    public void correctIntake(
            String caseReference,
            Recipient contactBefore,
            Recipient contact,
            String languageBefore,
            String language,
            String responsible,
            Map<String, String> changedParameters,
            String userId) {
        for (Confirmation known : store.ofCase(caseReference)) {
            Question before = known.question();
            boolean wentToContact = before.to().equals(contactBefore);
            boolean moves = wentToContact
                    && (isWithThePerson(known)
                            ? !contact.equals(contactBefore)
                            : !contact.email().equals(contactBefore.email()));
            Recipient to = wentToContact && !moves ? contact : before.to();
            Map<String, String> parameters = new HashMap<>(before.parameters());
            changedParameters.forEach(parameters::replace);
            if (!wentToContact) {
                parameters.put("contactName", before.to().name());
                parameters.put("contactFirstName", firstWord(before.to().name()));
            }
            Confirmation corrected = save(known.about(new Question(
                    caseReference,
                    before.subject(),
                    before.vendor(),
                    before.template(),
                    before.language().equals(languageBefore) ? language : before.language(),
                    to,
                    responsible,
                    parameters)));
            if (moves) {
                sendTo(corrected, contact, userId);
            }
        }
    }

    /**
     * A task was opened again: what it and the steps after it had brought about is taken back. Questions put since are
     * withdrawn, and an answer that a colleague recorded since no longer stands.
     */
    public void takeBackSince(String caseReference, Instant since, String userId) {
        for (Confirmation confirmation : store.ofCase(caseReference)) {
            Given given = confirmation.given();
            if (wasAskedSince(confirmation, since)) {
                save(confirmation.in(State.WITHDRAWN));
                outbox.withdrawLink(confirmation.linkId());
            } else if (given != null && given.via() == Via.OFFICE && !given.at().isBefore(since)) {
                save(confirmation.takenBack());
                record(confirmation, Actor.staff(userId), "evidence.confirmation.takenBack", Map.of());
            }
        }
    }

    private boolean wasAskedSince(Confirmation confirmation, Instant since) {
        return evidence.of(confirmation.caseReference()).stream()
                .filter(line -> !line.at().isBefore(since))
                .map(Line::entry)
                .anyMatch(entry -> entry.what().equals(ASKED)
                        && confirmation
                                .question()
                                .subject()
                                .equals(entry.details().get("subject")));
    }

    @Override
    public Optional<String> correct(String mailKey, Recipient corrected, String userId) {
        return ofMail(mailKey).map(confirmation -> correctAddress(
                        confirmation.caseReference(), confirmation.question().subject(), corrected, userId)
                .mailKey());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> inPlaceOf(String mailKey) {
        return ofMail(mailKey)
                .filter(confirmation -> isWithThePerson(confirmation) && confirmation.isAskedIn(mailKey))
                .map(Confirmation::mailKey)
                .filter(key -> !key.equals(mailKey));
    }

    /** The question that a mail asks or reminds of; a notice to a colleague does neither. */
    private Optional<Confirmation> ofMail(String mailKey) {
        return outbox.overview(mailKey)
                .filter(MailOverview::toClient)
                .flatMap(mail -> store.ofCase(mail.caseReference()).stream()
                        .filter(confirmation -> mailKey.startsWith(confirmation.mailKeyPrefix()))
                        .findFirst());
    }

    /** A mail that does not arrive lets the reminders rest; one that leaves after all lets them go on. */
    @EventListener
    void on(MailStateChanged mail) {
        Optional<Confirmation> asked =
                outbox.overview(mail.key()).filter(MailOverview::toClient).flatMap(found -> ofMail(found.key()));
        switch (mail.state()) {
            case HELD, FAILED, BOUNCED ->
                asked.ifPresent(confirmation -> beginTechnicalTrouble(confirmation, mail.state()));
            case SENT -> asked.ifPresent(this::noteThatMailLeft);
            case WITHDRAWN -> asked.ifPresent(this::endTechnicalTrouble);
            case QUEUED, SENDING -> {
                // On its way.
            }
        }
    }

    private void noteThatMailLeft(Confirmation confirmation) {
        record(confirmation, Actor.SYSTEM, "evidence.confirmation.mail.SENT", Map.of());
        endTechnicalTrouble(confirmation);
    }

    private void endTechnicalTrouble(Confirmation confirmation) {
        resume(confirmation.caseReference(), confirmation.question().subject(), Rest.TECHNICAL_TROUBLE);
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Takes an answer given by the client on the page. Giving the same answer twice changes nothing; a new reason counts. */
    Confirmation answerOnPage(Confirmation confirmation, Answer answer, String by, String reason) {
        Given before = confirmation.given();
        if (before != null && before.answer() == answer && before.reason().equals(reason)) {
            return confirmation;
        }
        return answer(confirmation, new Given(answer, by, Via.PAGE, clock.instant(), reason), Actor.client(by));
    }

    /** Records on the client's behalf what a colleague saw or heard. */
    public Confirmation answerForClient(
            String caseReference, String subject, Answer answer, String by, String reason, String userId) {
        Given given = new Given(answer, by, Via.OFFICE, clock.instant(), reason);
        Confirmation answered = answer(get(caseReference, subject), given, Actor.staff(userId));
        // Who got the mail is not to act, so that the link ends with this round.
        return answer == Answer.WRONG_PERSON ? save(answered.in(State.WITHDRAWN)) : answered;
    }

    private Confirmation answer(Confirmation confirmation, Given given, Actor actor) {
        Confirmation answered = save(confirmation.answered(given));
        outbox.withdrawLink(answered.linkId());
        record(
                answered,
                actor,
                "evidence.confirmation." + given.via() + "." + given.answer(),
                Map.of("by", given.by(), "reason", given.reason()));
        if (given.via() == Via.PAGE) {
            publish(new Answered(answered.caseReference(), answered.question().subject(), given.answer()));
        }
        return answered;
    }

    /** A step of the page is done, or is not after all. Saying so twice changes nothing. */
    Confirmation tick(Confirmation confirmation, PageSteps.Step step, boolean ticked) {
        boolean changed =
                ticked ? store.tick(confirmation, step.key(), clock.instant()) : store.untick(confirmation, step.key());
        if (changed) {
            record(
                    confirmation,
                    Actor.client(confirmation.question().to().name()),
                    ticked ? "evidence.confirmation.ticked" : "evidence.confirmation.unticked",
                    toldOf(confirmation, step));
            events.publishEvent(new ConfirmationEvent.Ticked(
                    confirmation.caseReference(), confirmation.question().subject(), step.key(), ticked));
        }
        return confirmation;
    }

    /** The words of the step are found when somebody reads of it; what they are filled in with is kept here. */
    private static Map<String, String> toldOf(Confirmation confirmation, PageSteps.Step step) {
        Map<String, String> told = new HashMap<>(confirmation.question().parameters());
        told.put("step", step.told());
        return told;
    }

    /** The client will act on a day; the reminders rest until that day is over. */
    Confirmation promise(Confirmation confirmation, LocalDate day) {
        boolean takenBack = confirmation.given() != null;
        Confirmation promised = save(rested(confirmation.promised(day), Rest.PROMISE, endOf(day)));
        record(
                promised,
                Actor.client(promised.question().to().name()),
                "evidence.confirmation.promised",
                Map.of("day", day.toString()));
        String subject = promised.question().subject();
        publish(takenBack ? new TakenBack(promised.caseReference(), subject) : rescheduled(promised));
        return promised;
    }

    /**
     * When somebody ticked a step or an item of the page off, in the round that runs.
     *
     * @param step its key, as {@link ConfirmationEvent.Ticked} names it
     */
    @Transactional(readOnly = true)
    public Optional<Instant> tickedAt(String caseReference, String subject, String step) {
        return store.tickedAt(get(caseReference, subject), step);
    }

    /** What the client asked within the last day, in the client's words. */
    @Transactional(readOnly = true)
    public List<String> recentQuestions(Confirmation confirmation) {
        Instant dayAgo = clock.instant().minus(Duration.ofDays(1));
        return evidence.of(confirmation.caseReference()).stream()
                .filter(line -> line.at().isAfter(dayAgo))
                .map(Line::entry)
                .filter(entry -> entry.what().equals(HELP_REQUESTED))
                .map(entry -> entry.details().getOrDefault("question", ""))
                .toList();
    }

    /** Whom answers to mails about a question go to: the responsible colleague, if that person has an address. */
    @Transactional(readOnly = true)
    public Optional<Recipient> replyTo(Question question) {
        return Optional.ofNullable(reminders.replyTo(question));
    }

    /** The client asks something; the reminders rest until a colleague has helped. */
    Confirmation requestHelp(Confirmation confirmation, String question) {
        Confirmation resting = save(rested(confirmation, Rest.HELP, restLimit()));
        String by = resting.question().to().name();
        record(resting, Actor.client(by), HELP_REQUESTED, Map.of("question", question));
        reminders.tellOfQuestion(resting, question);
        publish(new HelpRequested(
                resting.caseReference(),
                resting.question().subject(),
                resting.question().parameters().getOrDefault("clientName", "")));
        publish(rescheduled(resting));
        return resting;
    }

    /** A colleague lets the reminders rest until a day is over. */
    public void restUntil(String caseReference, String subject, LocalDate day, String userId) {
        Instant until = endOf(day);
        Confirmation resting = save(rested(get(caseReference, subject), Rest.OFFICE, until));
        record(resting, Actor.staff(userId), "evidence.confirmation.resting", Map.of("day", day.toString()));
        publish(rescheduled(resting));
    }

    /** A mail did not reach the client, so that silence says nothing. */
    private void beginTechnicalTrouble(Confirmation confirmation, MailState trouble) {
        record(confirmation, Actor.SYSTEM, "evidence.confirmation.mail." + trouble, Map.of());
        Resting before = confirmation.resting();
        boolean waitsForHelp = before != null && before.reason() == Rest.HELP;
        if (confirmation.state() == State.ASKED && !waitsForHelp) {
            Confirmation resting = save(rested(confirmation, Rest.TECHNICAL_TROUBLE, restLimit()));
            publish(rescheduled(resting));
        }
    }

    /** What the reminders rested for is over; the time of the rest does not count. */
    public void resume(String caseReference, String subject, Rest reason) {
        Confirmation confirmation = get(caseReference, subject);
        Resting resting = confirmation.resting();
        if (resting != null && resting.reason() == reason) {
            Confirmation resumed = save(reminders.resumed(confirmation));
            LocalDate promised = resumed.promisedFor();
            if (promised != null && endOf(promised).isAfter(clock.instant())) {
                resumed = save(rested(resumed, Rest.PROMISE, endOf(promised)));
            }
            publish(rescheduled(resumed));
        }
    }

    /**
     * When the next reminder or notice is due. The first call starts the clock.
     *
     * @return the moment of the next step, also while the reminders rest
     */
    public Instant planNextStep(String caseReference, String subject) {
        Confirmation confirmation = get(caseReference, subject);
        if (confirmation.waitingSince() == null) {
            confirmation = save(confirmation.waitingFrom(clock.instant(), 0, confirmation.resting()));
        }
        return reminders.nextStepDue(confirmation);
    }

    /**
     * Takes the step that is due: reminds, tells or lets the question expire.
     *
     * @return whether the question has expired
     */
    public boolean takeNextStep(String caseReference, String subject) {
        Confirmation after = save(reminders.takeStep(get(caseReference, subject)));
        return after.state() == State.EXPIRED;
    }

    /** A colleague no longer hopes for an answer. */
    public void giveUp(String caseReference, String subject, String reason, String userId) {
        record(
                get(caseReference, subject),
                Actor.staff(userId),
                "evidence.confirmation.givenUp",
                Map.of("reason", reason));
        publish(new GivenUp(caseReference, reason, userId));
    }

    /** When staff are to look whether the client has acted, reckoned from now: the moment at which they would be told. */
    @Transactional(readOnly = true)
    public Instant staffLookAt(String caseReference, String subject) {
        return reminders.staffLookAt(get(caseReference, subject));
    }

    /** When staff are late with looking: a day after they were to. */
    @Transactional(readOnly = true)
    public Instant staffLookDue(String caseReference, String subject) {
        return calendar.plus(staffLookAt(caseReference, subject), LATE);
    }

    /** Staff have acted on the answer: from now on it stands. */
    public void settle(String caseReference, String subject) {
        store.find(caseReference, subject)
                .filter(confirmation -> confirmation.state() == State.ANSWERED)
                .ifPresent(confirmation -> save(confirmation.in(State.SETTLED)));
    }

    /** The case is closed: an answer stands, and what nobody has answered is no longer asked. */
    public void conclude(String caseReference) {
        for (Confirmation confirmation : store.ofCase(caseReference)) {
            switch (confirmation.state()) {
                case ANSWERED -> save(confirmation.in(State.SETTLED));
                case ASKED, EXPIRED -> save(confirmation.in(State.WITHDRAWN));
                case SETTLED, WITHDRAWN -> {
                    // Over already.
                }
            }
            outbox.withdrawLink(confirmation.linkId());
        }
    }

    /** The case is given up: what the client asked needs no help of a colleague any more. */
    public void endHelp(String caseReference) {
        publish(new HelpNotNeeded(caseReference));
    }

    /** The office no longer waits for anything in this case: links die and mails that have not left stay. */
    public void withdraw(String caseReference) {
        store.ofCase(caseReference).stream()
                .filter(confirmation -> confirmation.state() != State.WITHDRAWN)
                .forEach(confirmation -> save(confirmation.in(State.WITHDRAWN)));
        outbox.withdraw(caseReference);
    }

    /** A rest ends when the office opens on the next day, so that nobody is reminded at night. */
    private Instant endOf(LocalDate day) {
        return calendar.opensOn(day.plusDays(1));
    }

    private Confirmation rested(Confirmation confirmation, Rest reason, Instant until) {
        Resting before = confirmation.resting();
        Instant since = before == null ? clock.instant() : before.since();
        return confirmation.waitingFrom(
                confirmation.waitingSince(), confirmation.stepsTaken(), new Resting(reason, since, until));
    }

    private Instant restLimit() {
        return calendar.plus(clock.instant(), reminders.restLimit());
    }

    /** What the first mail announced has happened once the wait has begun; from then on mails remind of it. */
    private static String templateWithin(Confirmation round) {
        return round.waitingSince() == null ? round.question().template() : REMINDER;
    }

    private void queueQuestion(Confirmation confirmation, String template) {
        Question question = confirmation.question();
        outbox.queue(new OutgoingMail(
                confirmation.mailKey(),
                question.caseReference(),
                template,
                question.language(),
                question.to(),
                reminders.replyTo(question),
                question.parameters(),
                confirmation.linkId()));
    }

    private static Rescheduled rescheduled(Confirmation confirmation) {
        return new Rescheduled(
                confirmation.caseReference(), confirmation.question().subject());
    }

    private Confirmation save(Confirmation confirmation) {
        store.update(confirmation);
        return store.find(confirmation.caseReference(), confirmation.question().subject())
                .orElseThrow();
    }

    private void record(Confirmation confirmation, Actor actor, String what, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("subject", confirmation.question().subject());
        evidence.record(confirmation.caseReference(), new Entry(actor, what, all));
    }

    private void publish(ConfirmationEvent event) {
        events.publishEvent(event);
    }
}
