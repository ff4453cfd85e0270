package onboarding.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.identifier.Country;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of cases and clients; what every case has is read through {@link CaseFiles}. */
@Service
@Transactional
public class Cases {

    private static final String SELECT = """
            select c.*, cl.legal_name, cl.country, cl.national_id, cl.language
              from onboarding_case c join client cl on cl.id = c.client_id
            """;

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final OfficeProfiles office;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    Cases(
            JdbcClient jdbc,
            Evidence evidence,
            OfficeProfiles office,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.office = office;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactionManager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Opens a case under a new reference.
     *
     * @throws SecondOpenCase when another open case is about the same, also one that was opened at this very moment
     */
    public OnboardingCase open(NewCase wanted, String openedBy) {
        String reference = nextReference();
        try {
            // A savepoint: on PostgreSQL a refused insert would otherwise end the whole transaction, and the first case
            // could not be named.
            savepoint.executeWithoutResult(status -> insert(reference, wanted, openedBy));
        } catch (DuplicateKeyException e) {
            throw openCaseFor(wanted.product(), wanted.country(), wanted.nationalId(), wanted.clientName(), null)
                    .map(SecondOpenCase::new)
                    .orElseThrow(() -> e);
        }
        evidence.record(reference, new Entry(Actor.staff(openedBy), "evidence.case.opened", Map.of()));
        return get(reference);
    }

    /** Opens a case of the office itself under a new reference. */
    public String openForOffice(NewOfficeCase wanted, String openedBy) {
        String reference = nextReference();
        jdbc.sql("""
                        insert into onboarding_case (reference, subject, product, responsible, go_live_on, path, status,
                            opened_at, opened_by)
                        values (:reference, :subject, :product, :responsible, :readyOn, :path, 'OPEN', :now, :by)
                        """)
                .param("reference", reference)
                .param("subject", wanted.subject())
                .param("product", wanted.product().name())
                .param("responsible", wanted.responsible())
                .param("readyOn", wanted.readyOn())
                .param("path", wanted.path())
                .param("now", now())
                .param("by", openedBy)
                .update();
        evidence.record(reference, new Entry(Actor.staff(openedBy), "evidence.case.opened", Map.of()));
        return reference;
    }

    private void insert(String reference, NewCase wanted, String openedBy) {
        jdbc.sql("""
                        insert into onboarding_case (reference, client_id, contact_first_name, contact_last_name,
                            contact_email, contact_phone, product, known_situation, responsible, go_live_on, status,
                            opened_at, opened_by, open_for)
                        values (:reference, :client, :firstName, :lastName, :email, :phone, :product, :situation,
                            :responsible, :goLive, 'OPEN', :now, :by, :openFor)
                        """)
                .param("reference", reference)
                .param("client", clientFor(wanted))
                .param("firstName", wanted.contact().firstName())
                .param("lastName", wanted.contact().lastName())
                .param("email", wanted.contact().email())
                .param("phone", wanted.contact().phone())
                .param("product", wanted.product().name())
                .param("situation", wanted.knownSituation().name())
                .param("responsible", wanted.responsible())
                .param("goLive", wanted.goLiveOn())
                .param("now", now())
                .param("by", openedBy)
                .param("openFor", wanted.openFor())
                .update();
    }

    /**
     * The open case that is about the same client and product, by national id or, where one is missing, by name.
     *
     * @param except reference of the case that is to be like this itself, or null
     */
    @Transactional(readOnly = true)
    public Optional<OnboardingCase> openCaseFor(
            Product product, Country country, @Nullable String nationalId, String clientName, @Nullable String except) {
        return jdbc
                .sql(SELECT + " where c.open_for is not null and c.product = :product and cl.country = :country")
                .param("product", product.name())
                .param("country", country.name())
                .query(CaseRows::map)
                .list()
                .stream()
                .filter(open -> !open.reference().equals(except))
                .filter(open -> isSameClient(open.client(), nationalId, clientName))
                .findFirst();
    }

    private static boolean isSameClient(Client client, @Nullable String nationalId, String clientName) {
        if (client.nationalId() != null && nationalId != null) {
            return client.nationalId().equals(nationalId);
        }
        return NewCase.nameKey(client.legalName()).equals(NewCase.nameKey(clientName));
    }

    /** @throws java.util.NoSuchElementException when there is no such case */
    @Transactional(readOnly = true)
    public OnboardingCase get(String reference) {
        return find(reference).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<OnboardingCase> find(String reference) {
        return jdbc.sql(SELECT + " where c.reference = :reference")
                .param("reference", reference)
                .query(CaseRows::map)
                .optional();
    }

    /** The cases of a client, newest first. */
    @Transactional(readOnly = true)
    public List<OnboardingCase> ofClient(long clientId) {
        return jdbc.sql(SELECT + " where c.client_id = :client order by c.reference desc")
                .param("client", clientId)
                .query(CaseRows::map)
                .list();
    }

    public void recordPath(String reference, String path) {
        jdbc.sql("update onboarding_case set path = :path where reference = :reference")
                .param("path", path)
                .param("reference", reference)
                .update();
        evidence.record(reference, new Entry(Actor.SYSTEM, "evidence.case.path", Map.of("path", "@case.path." + path)));
    }

    /** A colleague says that the client needs another path. */
    public void recordPathChangeAsked(String reference, String situation, String reason, String userId) {
        evidence.record(
                reference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.case.pathChangeAsked",
                        Map.of("situation", "@case.situation." + situation, "reason", reason)));
    }

    /** The path turned out not to fit the client; which one follows is chosen from what was seen. */
    public void leavePath(String reference, String situation) {
        String path = get(reference).path();
        forgetPath(reference);
        evidence.record(
                reference,
                new Entry(
                        Actor.SYSTEM,
                        "evidence.case.pathLeft",
                        Map.of("path", "@case.path." + path, "situation", "@case.situation." + situation)));
    }

    /** No path is chosen any more. */
    public void forgetPath(String reference) {
        jdbc.sql("update onboarding_case set path = null where reference = :reference")
                .param("reference", reference)
                .update();
    }

    /** From now on the case is only undone; nobody outside is asked any more. */
    public void beginUndoing(String reference) {
        jdbc.sql("update onboarding_case set status = 'UNDOING' where reference = :reference and closed_at is null")
                .param("reference", reference)
                .update();
    }

    public void recordCancellation(String reference, String reason, Actor by) {
        jdbc.sql("update onboarding_case set closing_reason = :reason where reference = :reference")
                .param("reason", reason)
                .param("reference", reference)
                .update();
        evidence.record(reference, new Entry(by, "evidence.case.cancelled", Map.of("reason", reason)));
    }

    /** Closes the case; a second call changes nothing. */
    public void close(String reference, CaseStatus status) {
        int closed = jdbc.sql("""
                        update onboarding_case set status = :status, closed_at = :now, open_for = null
                         where reference = :reference and closed_at is null
                        """)
                .param("status", status.name())
                .param("now", now())
                .param("reference", reference)
                .update();
        if (closed == 1) {
            jdbc.sql("delete from case_matter where case_reference = :reference")
                    .param("reference", reference)
                    .update();
            evidence.record(reference, new Entry(Actor.SYSTEM, "evidence.case.closed." + status.name(), Map.of()));
        }
    }

    public void correctContact(String reference, Contact contact) {
        jdbc.sql("""
                        update onboarding_case set contact_first_name = :firstName, contact_last_name = :lastName,
                            contact_email = :email, contact_phone = :phone
                         where reference = :reference
                        """)
                .param("firstName", contact.firstName())
                .param("lastName", contact.lastName())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("reference", reference)
                .update();
    }

    private long clientFor(NewCase wanted) {
        Optional<Long> known = wanted.nationalId() == null ? Optional.empty() : clientOf(wanted);
        known.ifPresent(id -> jdbc.sql("update client set legal_name = :name, language = :language where id = :id")
                .param("name", wanted.clientName())
                .param("language", wanted.clientLanguage())
                .param("id", id)
                .update());
        return known.orElseGet(() -> insertClient(wanted));
    }

    private Optional<Long> clientOf(NewCase wanted) {
        return jdbc.sql("select id from client where country = :country and national_id = :nationalId")
                .param("country", wanted.country().name())
                .param("nationalId", wanted.nationalId())
                .query(Long.class)
                .optional();
    }

    private long insertClient(NewCase wanted) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into client (country, national_id, legal_name, language)
                        values (:country, :nationalId, :name, :language)
                        """)
                .param("country", wanted.country().name())
                .param("nationalId", wanted.nationalId())
                .param("name", wanted.clientName())
                .param("language", wanted.clientLanguage())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private String nextReference() {
        KeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("insert into case_reference (issued_at) values (:now)")
                .param("now", now())
                .update(number, "number");
        int year = LocalDate.ofInstant(clock.instant(), office.current().zone()).getYear();
        return "ONB-%d-%06d"
                .formatted(year, Objects.requireNonNull(number.getKey()).longValue());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
