package onboarding.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium or Chrome that the machine has, started without a window and with a fresh profile.
 *
 * <p>Nothing is downloaded. Like every Playwright object it belongs to the thread that started it.
 */
public final class Chromium implements AutoCloseable {

    /** System property: {@code true} turns a missing browser from a skipped test into a failed one. */
    public static final String REQUIRED = "browser.required";

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

    private static final List<String> ARGUMENTS = List.of(
            // Root in a container has no sandbox, and the pages shown are our own.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING = """

            ####################################################################################
            #  NO BROWSER: neither Chromium nor Google Chrome was found on this machine.       #
            #  Everything that needs a browser is SKIPPED and therefore NOT CHECKED.           #
            #  Install one (Debian: apt-get install chromium) and run again.                   #
            ####################################################################################
            """;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * For tests: the started browser. Without one on the machine the calling test is skipped with a loud warning, or
     * fails when the system property {@link #REQUIRED} is {@code true}.
     */
    public static Chromium required() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            if (Boolean.getBoolean(REQUIRED)) {
                throw new AssertionError(MISSING);
            }
            log.warn(MISSING);
            Assumptions.abort(MISSING);
        }
        return launch(executable.orElseThrow());
    }

    /**
     * The started browser.
     *
     * @throws IllegalStateException if the machine has none
     */
    public static Chromium launch() {
        return launch(executable().orElseThrow(() -> new IllegalStateException(MISSING)));
    }

    /** Where the machine's browser is: first the search path, then the usual places. */
    public static Optional<Path> executable() {
        Stream<Path> onSearchPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
        return Stream.concat(onSearchPath, USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium launch(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** The running browser: open a context in it for each person that a journey has. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        // Closes the browser too.
        playwright.close();
    }
}
