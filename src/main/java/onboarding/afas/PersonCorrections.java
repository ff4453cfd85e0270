package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * User codes and addresses that were entered wrongly. Whoever has another user code is another user in Profit: where rights
 * hang on the code, a manager approves the new one first (procedures.md §0.5).
 */
@Service
@Transactional
public class PersonCorrections {

    private final JdbcClient jdbc;
    private final PccUsers users;
    private final Links links;
    private final Environments environments;
    private final AfasOffices offices;
    private final Evidence evidence;
    private final AfasWords words;
    private final Clock clock;

    PersonCorrections(
            JdbcClient jdbc,
            PccUsers users,
            Links links,
            Environments environments,
            AfasOffices offices,
            Evidence evidence,
            AfasWords words,
            Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.links = links;
        this.environments = environments;
        this.offices = offices;
        this.evidence = evidence;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param userId number of the person
     */
    public record Wanted(long userId, String userCode, String email, String askedBy) {}

    /** Whether rights in an environment hang on the code of the person, so that another code needs an approval. */
    @Transactional(readOnly = true)
    public boolean needsApproval(PccUser person, String userCode) {
        return !person.userCode().equals(userCode)
                && links.ofUser(person.id()).stream().anyMatch(Link::isWanted);
    }

    /** Keeps what a manager decides about in this case. */
    public void ask(String caseReference, Wanted wanted) {
        jdbc.sql("""
                        insert into afas_user_correction (case_reference, user_id, user_code, email, asked_by, asked_at)
                        values (:case, :user, :code, :email, :by, :now)
                        """)
                .param("case", caseReference)
                .param("user", wanted.userId())
                .param("code", wanted.userCode())
                .param("email", wanted.email())
                .param("by", wanted.askedBy())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws NoSuchElementException when nothing was asked for in this case */
    @Transactional(readOnly = true)
    public Wanted get(String caseReference) {
        return jdbc.sql("select * from afas_user_correction where case_reference = :case")
                .param("case", caseReference)
                .query(PersonCorrections::wanted)
                .optional()
                .orElseThrow();
    }

    /** Corrects code and address, and says so in every case that the person is linked or to be linked in. */
    public void correct(long userId, String userCode, String email, String by) {
        PccUser before = users.get(userId);
        if (before.userCode().equals(userCode) && before.email().equals(email)) {
            return;
        }
        users.correct(userId, userCode, email);
        Map<String, String> details = Map.of(
                "person", words.nameOf(before.colleague()),
                "before", "%s, %s".formatted(before.userCode(), before.email()),
                "after", "%s, %s".formatted(userCode, email));
        references(userId)
                .forEach(reference -> evidence.record(
                        reference, new Entry(Actor.staff(by), "evidence.afas.personCorrected", details)));
    }

    /** Somebody who has no environment yet is a matter of the office. */
    private Set<String> references(long userId) {
        Set<String> references = new LinkedHashSet<>();
        links.ofUser(userId).stream()
                .filter(Link::isWanted)
                .forEach(link ->
                        references.add(environments.get(link.environmentId()).caseReference()));
        if (references.isEmpty()) {
            Optional<AfasOffice> office = offices.entered();
            office.ifPresent(entered -> references.add(entered.caseReference()));
        }
        return references;
    }

    private static Wanted wanted(ResultSet row, int index) throws SQLException {
        return new Wanted(
                row.getLong("user_id"), row.getString("user_code"), row.getString("email"), row.getString("asked_by"));
    }
}
