package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one table of menu paths and CIO steps: edition and language choose the paths, edition and hosting decide whether the
 * step CIO exists (procedures.md §1.2). What no source documents is filled in by an admin; what one documents stands.
 */
@Service
@Transactional
public class Menus {

    /** The languages of Profit that the sources and help pages know. */
    public static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Menus(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where no source documents the paths and nobody has filled them in. */
    @Transactional(readOnly = true)
    public Optional<Menu> find(Edition edition, String language) {
        return jdbc.sql("select * from afas_menu where edition = :edition and language = :language")
                .param("edition", edition.name())
                .param("language", language)
                .query(Menus::menu)
                .optional();
    }

    /** Empty where no source says whether the step exists and nobody has filled it in. */
    @Transactional(readOnly = true)
    public Optional<CioRule> cio(Edition edition, Hosting hosting) {
        return jdbc.sql("select * from afas_cio_rule where edition = :edition and hosting = :hosting")
                .param("edition", edition.name())
                .param("hosting", hosting.name())
                .query(Menus::rule)
                .optional();
    }

    /** Whether both the paths and the step CIO are known for a combination. */
    @Transactional(readOnly = true)
    public boolean isKnown(Edition edition, Hosting hosting, String language) {
        return find(edition, language).isPresent() && cio(edition, hosting).isPresent();
    }

    /** Fills in paths that no source documents; a documented row stays as it is. */
    public void fill(Menu menu, String userId) {
        jdbc.sql("delete from afas_menu where edition = :edition and language = :language and filled_by is not null")
                .param("edition", menu.edition().name())
                .param("language", menu.language())
                .update();
        if (find(menu.edition(), menu.language()).isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into afas_menu (edition, language, authorise_users, my_files, save_settings,
                            save_installation, app_connector, main_site, source, filled_by, filled_at)
                        values (:edition, :language, :users, :files, :settings, :installation, :connector, :site, :source,
                            :by, :now)
                        """)
                .param("edition", menu.edition().name())
                .param("language", menu.language())
                .param("users", menu.authoriseUsers())
                .param("files", menu.myFiles())
                .param("settings", menu.saveSettings())
                .param("installation", menu.saveInstallation(), Types.VARCHAR)
                .param("connector", menu.appConnector())
                .param("site", menu.mainSite())
                .param("source", menu.source())
                .param("by", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MenuFilledIn());
    }

    /** Says whether the step CIO exists where no source says so; a documented row stays as it is. */
    public void fill(CioRule rule, String userId) {
        jdbc.sql("delete from afas_cio_rule where edition = :edition and hosting = :hosting and filled_by is not null")
                .param("edition", rule.edition().name())
                .param("hosting", rule.hosting().name())
                .update();
        if (cio(rule.edition(), rule.hosting()).isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into afas_cio_rule (edition, hosting, cio_step, source, filled_by, filled_at)
                        values (:edition, :hosting, :step, :source, :by, :now)
                        """)
                .param("edition", rule.edition().name())
                .param("hosting", rule.hosting().name())
                .param("step", rule.cioStep())
                .param("source", rule.source())
                .param("by", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MenuFilledIn());
    }

    private static Menu menu(ResultSet row, int index) throws SQLException {
        return new Menu(
                Edition.valueOf(row.getString("edition")),
                row.getString("language"),
                row.getString("authorise_users"),
                row.getString("my_files"),
                row.getString("save_settings"),
                row.getString("save_installation"),
                row.getString("app_connector"),
                row.getString("main_site"),
                row.getString("source"),
                Rows.done(row, "filled"));
    }

    private static CioRule rule(ResultSet row, int index) throws SQLException {
        return new CioRule(
                Edition.valueOf(row.getString("edition")),
                Hosting.valueOf(row.getString("hosting")),
                row.getBoolean("cio_step"),
                row.getString("source"),
                Rows.done(row, "filled"));
    }
}
