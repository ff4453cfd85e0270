package onboarding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class EngineIndexesTest {

    @Autowired
    private EngineIndexes indexes;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theTwoIndexesThatTheEngineLacksAreThereOnceHoweverOftenItStarts() {
        indexes.postProcessEngineBuild(engine);

        assertThat(database.queryForList("""
                        select lower(table_name) || '.' || lower(column_name) from information_schema.index_columns
                        where lower(index_name) like 'onb_idx%' order by 1
                        """, String.class))
                .isEqualTo(List.of("act_ru_job.duedate_", "act_ru_task.parent_task_id_"));
    }

    @Test
    void onPostgreSqlTheIndexOnParentTasksStaysEmptyWithoutSubtasks() {
        assertThat(EngineIndexes.definitions(true))
                .anyMatch(definition -> definition.endsWith("where parent_task_id_ is not null"));
    }
}
