package onboarding.language.webapp;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.language.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers in place of the files in Camunda's archive what the scripts of a web app ask for. */
@RestController
class WebAppWordsController {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");

    private final Languages languages;
    private final WebAppWords words;

    WebAppWordsController(Languages languages, WebAppWords words) {
        this.languages = languages;
        this.words = words;
    }

    /** Kept by the browser, which asks each time whether they are still the same. */
    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin|welcome}/locales/{language:[A-Za-z-]+}.json")
    ResponseEntity<String> words(@PathVariable("app") String app, @PathVariable("language") String tag) {
        return languages
                .named(tag)
                .map(language -> words.of(Catalogue.valueOf(app.toUpperCase(Locale.ROOT)), language))
                .map(found -> ResponseEntity.ok()
                        .eTag(found.version())
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(found.json().toString()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The reader's language, which may be another one next time, and the words of our own scripts in it. */
    @GetMapping("/camunda/app/tasklist/scripts/words.js")
    ResponseEntity<String> script(Locale reader) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(SCRIPT)
                .body("""
                        export const language = "%s";
                        export const version = "%s";
                        export const words = %s;
                        export const source = %s;
                        """.formatted(
                                reader.toLanguageTag(),
                                versionOfAll(reader),
                                words.of(Catalogue.SCRIPTS, reader).json(),
                                words.of(Catalogue.SCRIPTS, Languages.SOURCE).json()));
    }

    private String versionOfAll(Locale language) {
        return DigestUtils.md5DigestAsHex(Stream.of(Catalogue.values())
                .map(catalogue -> words.of(catalogue, language).version())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }
}
