package onboarding.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.client.IntakeForm.Change;
import onboarding.confirmation.Confirmations;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what was entered when a case was opened, with everything that depends on it: the running processes, due
 * dates, questions to the client, the other open cases of the same client, and what a vendor's module checks again.
 */
@Service
@Transactional
public class Corrections {

    private final Cases cases;
    private final IntakeStore store;
    private final IntakeForm form;
    private final CaseProcess process;
    private final Confirmations confirmations;
    private final Colleagues colleagues;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;
    private final MessageSource texts;

    Corrections(
            Cases cases,
            IntakeStore store,
            IntakeForm form,
            CaseProcess process,
            Confirmations confirmations,
            Colleagues colleagues,
            Evidence evidence,
            ApplicationEventPublisher events,
            MessageSource texts) {
        this.cases = cases;
        this.store = store;
        this.form = form;
        this.process = process;
        this.confirmations = confirmations;
        this.colleagues = colleagues;
        this.evidence = evidence;
        this.events = events;
        this.texts = texts;
    }

    /**
     * What a person wants to be put right.
     *
     * @param shown the {@link #fingerprint} of what the person had before the eyes
     * @param otherClient whether the case is about another client than the other cases of the one it was opened for
     */
    public record Correction(
            String caseReference,
            String shown,
            Map<String, String> typed,
            boolean otherClient,
            String reason,
            String userId) {}

    /** What became of a wish to correct. */
    public enum Outcome {
        CORRECTED,
        NOTHING_CHANGED,
        /** Somebody corrected the case after the page was shown; nothing was stored. */
        CHANGED_MEANWHILE
    }

    /** A short sign for what is entered in a case: two cases with the same sign say the same. */
    @Transactional(readOnly = true)
    public String fingerprint(OnboardingCase of) {
        return fingerprint(NewCase.of(of));
    }

    private static String fingerprint(NewCase intake) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(intake.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Corrects a case at any time: what was set up for the client is looked after for years once the case is closed.
     *
     * @throws IntakeRefused naming every field and the rule that it breaks; nothing is stored then
     */
    public Outcome correct(Correction correction) {
        String reference = correction.caseReference();
        store.lock(reference);
        OnboardingCase before = cases.get(reference);
        if (!fingerprint(before).equals(correction.shown())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        NewCase intake = form.read(before, correction.typed());
        if (intake.equals(NewCase.of(before)) && !correction.otherClient()) {
            return Outcome.NOTHING_CHANGED;
        }
        for (Corrected corrected : store(before, intake, correction.otherClient())) {
            follow(corrected, correction);
        }
        return Outcome.CORRECTED;
    }

    private record Corrected(OnboardingCase before, OnboardingCase after) {}

    /** Stores the correction, and returns the case and the others that changed with their common client. */
    private List<Corrected> store(OnboardingCase before, NewCase intake, boolean otherClient) {
        long from = before.client().id();
        Optional<Long> bearer = store.clientOf(intake).filter(id -> otherClient || id != from);
        refuseSameNumber(otherClient && bearer.filter(id -> id == from).isPresent());
        Map<String, OnboardingCase> touched = Stream.concat(
                        otherClient ? Stream.of(before) : cases.ofClient(from).stream(),
                        bearer.stream().flatMap(id -> cases.ofClient(id).stream()))
                .collect(Collectors.toMap(OnboardingCase::reference, open -> open, (one, same) -> one));
        long client = clientFor(before, intake, otherClient, bearer);
        store.updateCase(before.reference(), intake);
        touched.keySet().forEach(this::updateOpenFor);
        return touched.values().stream()
                .map(old -> new Corrected(old, cases.get(old.reference())))
                .filter(corrected -> !corrected.before().equals(corrected.after()))
                .sorted((one, other) -> Boolean.compare(
                        other.before().reference().equals(before.reference()),
                        one.before().reference().equals(before.reference())))
                .toList();
    }

    /** The row that the case belongs to from now on, with what was entered. */
    private long clientFor(OnboardingCase before, NewCase intake, boolean otherClient, Optional<Long> bearer) {
        long from = before.client().id();
        if (bearer.isPresent() && !otherClient) {
            store.mergeClient(from, bearer.get());
        }
        if (bearer.isEmpty() && otherClient) {
            long created = store.insertClient(intake);
            store.assignClient(before.reference(), created);
            return created;
        }
        long client = bearer.orElse(from);
        store.assignClient(before.reference(), client);
        store.updateClient(client, intake);
        return client;
    }

    private void refuseSameNumber(boolean isSame) {
        if (isSame) {
            throw new IntakeRefused(List.of(sentence("client.refused.sameNumber")));
        }
    }

    private void updateOpenFor(String reference) {
        String openFor = NewCase.of(cases.get(reference)).openFor();
        if (cases.get(reference).closedAt() == null) {
            store.otherOpenFor(openFor, reference).map(cases::get).ifPresent(first -> {
                throw new IntakeRefused(List.of(
                        sentence("client.refused.secondCase", first.client().legalName(), first.reference())));
            });
        }
        store.updateOpenFor(reference, openFor);
    }

    private void follow(Corrected corrected, Correction correction) {
        OnboardingCase before = corrected.before();
        OnboardingCase after = corrected.after();
        boolean isTheCase = after.reference().equals(correction.caseReference());
        record(corrected, correction, isTheCase);
        process.follow(before, after);
        confirmations.correctIntake(
                after.reference(),
                new Recipient(before.contact().fullName(), before.contact().email()),
                new Recipient(after.contact().fullName(), after.contact().email()),
                before.client().language(),
                after.client().language(),
                after.responsible(),
                changedParameters(before, after),
                correction.userId());
        if (after.status() == CaseStatus.OPEN || after.status() == CaseStatus.COMPLETED) {
            events.publishEvent(
                    new IntakeCorrected(after.reference(), before, after, correction.reason(), correction.userId()));
        }
    }

    private void record(Corrected corrected, Correction correction, boolean isTheCase) {
        List<Change> changes = form.changes(NewCase.of(corrected.before()), NewCase.of(corrected.after()));
        evidence.record(
                corrected.after().reference(),
                new Entry(
                        Actor.staff(correction.userId()),
                        isTheCase ? "evidence.case.corrected" : "evidence.case.correctedWith",
                        Map.of(
                                "reason", correction.reason(),
                                "case", correction.caseReference(),
                                "answers",
                                        changes.stream().map(Change::toString).collect(Collectors.joining("\n")))));
    }

    /** What mails and pages say of the case and is no longer so, by the name they know it by. */
    private Map<String, String> changedParameters(OnboardingCase before, OnboardingCase after) {
        Map<String, String> now = parameters(after);
        now.entrySet().removeAll(parameters(before).entrySet());
        return now;
    }

    private Map<String, String> parameters(OnboardingCase of) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("clientName", of.client().legalName());
        parameters.put("contactFirstName", of.contact().firstName());
        parameters.put("contactName", of.contact().fullName());
        Optional<Colleague> responsible = colleagues.find(of.responsible());
        responsible.ifPresent(colleague -> {
            parameters.put("responsibleName", colleague.name());
            parameters.put("responsibleEmail", colleague.email());
        });
        return parameters;
    }

    private String sentence(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
