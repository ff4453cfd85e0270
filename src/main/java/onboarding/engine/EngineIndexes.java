package onboarding.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds the two indexes that the engine's schema lacks: one read at every completion of a task, one at every acquisition
 * of jobs.
 *
 * <p>Without them the throughput falls by half as waiting cases pile up (performance.md, "What makes it slow down as it
 * fills"). They are made after the engine's own tables and only if absent. On PostgreSQL the index on parent tasks is
 * partial, so it stays empty in a product without subtasks; H2 has no partial indexes.
 */
@Component
class EngineIndexes extends AbstractProcessEnginePlugin {

    private final JdbcTemplate database;

    EngineIndexes(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        ConnectionCallback<String> productName =
                connection -> connection.getMetaData().getDatabaseProductName();
        definitions("PostgreSQL".equals(database.execute(productName))).forEach(database::execute);
    }

    static List<String> definitions(boolean partial) {
        return List.of(
                "create index if not exists onb_idx_task_parent on act_ru_task(parent_task_id_)"
                        + (partial ? " where parent_task_id_ is not null" : ""),
                "create index if not exists onb_idx_job_duedate on act_ru_job(duedate_)");
    }
}
