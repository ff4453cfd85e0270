package onboarding.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time line of every case. Lines are only ever added, in the transaction of what they tell. */
@Service
public class Evidence {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Evidence(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public void record(String caseReference, Entry entry) {
        jdbc.sql("""
                        insert into evidence (case_reference, occurred_at, actor_kind, actor_name, what, details)
                        values (:case, :at, :kind, :name, :what, :details)
                        """)
                .param("case", caseReference)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", entry.actor().kind().name())
                .param("name", entry.actor().name())
                .param("what", entry.what())
                .param("details", write(entry.details()))
                .update();
    }

    /** The lines of one case, oldest first. */
    @Transactional(readOnly = true)
    public List<Line> of(String caseReference) {
        return jdbc.sql("select * from evidence where case_reference = :case order by id")
                .param("case", caseReference)
                .query(this::line)
                .list();
    }

    private Line line(ResultSet row, int index) throws SQLException {
        Actor actor = new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name"));
        return new Line(
                row.getLong("id"),
                row.getString("case_reference"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                new Entry(actor, row.getString("what"), read(row.getString("details"))));
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of evidence cannot be written", e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of evidence cannot be read", e);
        }
    }
}
