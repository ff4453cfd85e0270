package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return source(edition, language).map(this::completed);
    }

    /** As the source or an admin has it, without what was added to it. */
    private Optional<Menu> source(Edition edition, String language) {
        return jdbc.sql("select * from afas_menu where edition = :edition and language = :language")
                .param("edition", edition.name())
                .param("language", language)
                .query(Menus::menu)
                .optional();
    }

    private Menu completed(Menu menu) {
        return new Menu(
                menu.edition(),
                menu.language(),
                menu.authoriseUsers(),
                menu.myFiles(),
                menu.saveSettings(),
                completed(menu, MenuGap.SAVE_INSTALLATION),
                menu.appConnector(),
                menu.mainSite(),
                completed(menu, MenuGap.CENTRAL_ENVIRONMENT),
                completed(menu, MenuGap.USER_TOKENS),
                menu.source(),
                menu.filled());
    }

    private @Nullable String completed(Menu menu, MenuGap gap) {
        String named = menu.words(gap);
        return named != null
                ? named
                : addition(menu.edition(), menu.language(), gap)
                        .map(MenuAddition::words)
                        .orElse(null);
    }

    /** What an admin filled in for something that the source leaves unnamed. */
    @Transactional(readOnly = true)
    public Optional<MenuAddition> addition(Edition edition, String language, MenuGap gap) {
        return jdbc.sql("""
                        select * from afas_menu_addition where edition = :edition and language = :language and name = :name
                        """)
                .param("edition", edition.name())
                .param("language", language)
                .param("name", gap.name())
                .query((row, index) -> new MenuAddition(
                        gap, row.getString("words"), row.getString("source"), Rows.done(row, "filled")))
                .optional();
    }

    /** What the source of a combination leaves unnamed. */
    @Transactional(readOnly = true)
    public List<MenuGap> gaps(Edition edition, String language) {
        return source(edition, language).stream()
                .flatMap(menu -> Arrays.stream(MenuGap.values()).filter(gap -> menu.words(gap) == null))
                .toList();
    }

    /**
     * Fills in something that the source of a combination leaves unnamed.
     *
     * @return whether it was kept; what a source names stands
     */
    public boolean add(Edition edition, String language, MenuAddition addition, String userId) {
        if (!gaps(edition, language).contains(addition.gap())) {
            return false;
        }
        jdbc.sql("delete from afas_menu_addition where edition = :edition and language = :language and name = :name")
                .param("edition", edition.name())
                .param("language", language)
                .param("name", addition.gap().name())
                .update();
        jdbc.sql("""
                        insert into afas_menu_addition (edition, language, name, words, source, filled_by, filled_at)
                        values (:edition, :language, :name, :words, :source, :by, :now)
                        """)
                .param("edition", edition.name())
                .param("language", language)
                .param("name", addition.gap().name())
                .param("words", addition.words())
                .param("source", addition.source())
                .param("by", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MenuFilledIn());
        return true;
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

    /**
     * What is not known of a combination, in the words of {@code texts/afas}; empty when everything is that is needed there.
     *
     * @param installation whether somebody downloads PCC from Profit itself
     */
    @Transactional(readOnly = true)
    public List<String> unknown(Edition edition, Hosting hosting, String language, boolean installation) {
        Optional<Menu> menu = find(edition, language);
        Optional<CioRule> cio = cio(edition, hosting);
        List<String> unknown = new ArrayList<>();
        if (menu.isEmpty()) {
            unknown.add("afas.menus.paths");
        }
        if (cio.isEmpty()) {
            unknown.add("afas.menus.cioStep");
        }
        menu.ifPresent(words -> {
            if (words.centralEnvironment() == null
                    && cio.filter(CioRule::cioStep).isPresent()) {
                unknown.add("afas.menus.centralEnvironment");
            }
            if (words.saveInstallation() == null && installation) {
                unknown.add("afas.menus.saveInstallation");
            }
        });
        return unknown;
    }

    /**
     * Fills in paths that no source documents.
     *
     * @return whether they were kept; a documented row stays as it is
     */
    public boolean fill(Menu menu, String userId) {
        jdbc.sql("delete from afas_menu where edition = :edition and language = :language and filled_by is not null")
                .param("edition", menu.edition().name())
                .param("language", menu.language())
                .update();
        if (find(menu.edition(), menu.language()).isPresent()) {
            return false;
        }
        jdbc.sql("""
                        insert into afas_menu (edition, language, authorise_users, my_files, save_settings,
                            save_installation, app_connector, main_site, central_environment, user_tokens, source,
                            filled_by, filled_at)
                        values (:edition, :language, :users, :files, :settings, :installation, :connector, :site, :central, :tokens,
                            :source, :by, :now)
                        """)
                .param("edition", menu.edition().name())
                .param("language", menu.language())
                .param("users", menu.authoriseUsers())
                .param("files", menu.myFiles())
                .param("settings", menu.saveSettings())
                .param("installation", menu.saveInstallation(), Types.VARCHAR)
                .param("connector", menu.appConnector())
                .param("site", menu.mainSite())
                .param("central", menu.centralEnvironment(), Types.VARCHAR)
                .param("tokens", menu.userTokens(), Types.VARCHAR)
                .param("source", menu.source())
                .param("by", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MenuFilledIn());
        return true;
    }

    /**
     * Says whether the step CIO exists where no source says so.
     *
     * @return whether it was kept; a documented row stays as it is
     */
    public boolean fill(CioRule rule, String userId) {
        jdbc.sql("delete from afas_cio_rule where edition = :edition and hosting = :hosting and filled_by is not null")
                .param("edition", rule.edition().name())
                .param("hosting", rule.hosting().name())
                .update();
        if (cio(rule.edition(), rule.hosting()).isPresent()) {
            return false;
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
        return true;
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
                row.getString("central_environment"),
                row.getString("user_tokens"),
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
