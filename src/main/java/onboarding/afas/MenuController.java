package onboarding.afas;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an admin fills in what no source documents. That only admins reach it is a rule of module access. */
@Controller
@RequestMapping("/afas/menus")
class MenuController {

    private static final int LONGEST = 300;

    private final Menus menus;
    private final MessageSource texts;

    MenuController(Menus menus, MessageSource texts) {
        this.menus = menus;
        this.texts = texts;
    }

    /** A combination as the page shows it. */
    record MenuRow(
            Edition edition, String language, @Nullable Menu menu, List<GapRow> gaps) {}

    /** Something that the source of a combination leaves unnamed. */
    record GapRow(MenuGap gap, @Nullable MenuAddition addition) {}

    /** What is typed for something unnamed, or for a rule of the step CIO. */
    record Typed(
            @Nullable String words,
            @Nullable String source,
            @Nullable Boolean cioStep) {}

    /** Edition and hosting as the page shows them. */
    record CioRow(
            Edition edition, Hosting hosting, @Nullable CioRule rule) {}

    /** What is typed for one combination. */
    record MenuInput(
            @Nullable String authoriseUsers,
            @Nullable String myFiles,
            @Nullable String saveSettings,
            @Nullable String saveInstallation,
            @Nullable String appConnector,
            @Nullable String mainSite,
            @Nullable String centralEnvironment,
            @Nullable String userTokens,
            @Nullable String source) {

        boolean isComplete() {
            return Stream.of(authoriseUsers, myFiles, saveSettings, appConnector, mainSite, source)
                    .allMatch(MenuInput::isGiven);
        }

        boolean isTooLong() {
            return Stream.of(
                            authoriseUsers,
                            myFiles,
                            saveSettings,
                            saveInstallation,
                            appConnector,
                            mainSite,
                            centralEnvironment,
                            userTokens,
                            source)
                    .anyMatch(text -> text != null && text.length() > LONGEST);
        }

        static boolean isGiven(@Nullable String text) {
            return text != null && !text.isBlank();
        }

        Menu menu(Edition edition, String language) {
            return new Menu(
                    edition,
                    language,
                    typed(authoriseUsers),
                    typed(myFiles),
                    typed(saveSettings),
                    optional(saveInstallation),
                    typed(appConnector),
                    typed(mainSite),
                    optional(centralEnvironment),
                    optional(userTokens),
                    typed(source),
                    null);
        }

        private static @Nullable String optional(@Nullable String text) {
            return isGiven(text) ? typed(text) : null;
        }

        private static String typed(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "menus",
                Arrays.stream(Edition.values())
                        .flatMap(edition -> Menus.LANGUAGES.stream()
                                .map(language -> new MenuRow(
                                        edition,
                                        language,
                                        menus.find(edition, language).orElse(null),
                                        gaps(edition, language))))
                        .toList());
        model.addAttribute(
                "rules",
                Arrays.stream(Edition.values())
                        .flatMap(edition -> Arrays.stream(Hosting.values())
                                .map(hosting -> new CioRow(
                                        edition,
                                        hosting,
                                        menus.cio(edition, hosting).orElse(null))))
                        .toList());
        return "afas/menus";
    }

    @PostMapping("/{edition}/{language}")
    String fill(
            @PathVariable Edition edition,
            @PathVariable String language,
            @ModelAttribute("input") MenuInput input,
            Principal admin,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        if (!Menus.LANGUAGES.contains(language) || !input.isComplete() || input.isTooLong()) {
            return refused(
                    input.isTooLong() ? "afas.menus.tooLong" : "afas.menus.incomplete",
                    edition.name() + "-" + language,
                    model,
                    locale,
                    response);
        }
        return menus.fill(input.menu(edition, language), admin.getName())
                ? saved(afterwards)
                : refused("afas.menus.documented", edition.name() + "-" + language, model, locale, response);
    }

    private List<GapRow> gaps(Edition edition, String language) {
        return menus.gaps(edition, language).stream()
                .map(gap ->
                        new GapRow(gap, menus.addition(edition, language, gap).orElse(null)))
                .toList();
    }

    @PostMapping("/{edition}/{language}/{gap}")
    String add(
            @PathVariable Edition edition,
            @PathVariable String language,
            @PathVariable MenuGap gap,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String source,
            Principal admin,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        String row = edition.name() + "-" + language + "-" + gap;
        model.addAttribute("typed", new Typed(words, source, null));
        if (words.isBlank() || source.isBlank() || words.length() > LONGEST || source.length() > LONGEST) {
            return refused("afas.menus.gapIncomplete", row, model, locale, response);
        }
        return menus.add(edition, language, new MenuAddition(gap, words.strip(), source.strip(), null), admin.getName())
                ? saved(afterwards)
                : refused("afas.menus.documented", row, model, locale, response);
    }

    @PostMapping("/cio/{edition}/{hosting}")
    String fillCio(
            @PathVariable Edition edition,
            @PathVariable Hosting hosting,
            @RequestParam(required = false) @Nullable Boolean step,
            @RequestParam(defaultValue = "") String source,
            Principal admin,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        model.addAttribute("typed", new Typed(null, source, step));
        if (step == null || source.isBlank() || source.length() > LONGEST) {
            return refused("afas.menus.cioIncomplete", edition.name() + "-" + hosting, model, locale, response);
        }
        return menus.fill(new CioRule(edition, hosting, step, source.strip(), null), admin.getName())
                ? saved(afterwards)
                : refused("afas.menus.documented", edition.name() + "-" + hosting, model, locale, response);
    }

    private String refused(String key, String row, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problem", texts.getMessage(key, null, locale));
        model.addAttribute("problemRow", row);
        return show(model);
    }

    private String saved(RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/afas/menus";
    }
}
