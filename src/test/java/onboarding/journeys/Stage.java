package onboarding.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onboarding.access.DemoAccount;

/**
 * What one journey plays on: people at their own browsers, the mail, and a folder with a picture of every screen that
 * was reached ({@code target/screens}).
 */
final class Stage {

    private static final Path SCREENS = Path.of("target", "screens");

    private final RunningOffice office;
    private final Path screens;
    private final Map<Page, String> pages = new LinkedHashMap<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private int taken;

    Stage(RunningOffice office, String journey) {
        this.office = office;
        this.screens = SCREENS.resolve(journey);
        empty(screens);
    }

    /** A member of the office who has just signed in on our page and looks at the start page. */
    Person signedIn(DemoAccount account) {
        Person person = new Person(this, visitor(account.id()), account);
        person.signIn();
        return person;
    }

    /** The page of somebody at a desk who has not signed in. */
    Page visitor(String who) {
        return visitor(who, "en-US");
    }

    /** The same, whose browser speaks another language. */
    Page visitor(String who, String language) {
        return open(
                who, new Browser.NewContextOptions().setViewportSize(1400, 900).setLocale(language));
    }

    /** The page of a client's small phone, which has never been here before. */
    Page phone(String who) {
        return open(
                who,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setLocale("nb-NO"));
    }

    /** A client's small phone. */
    ClientPage clientPhone() {
        return new ClientPage(this, phone("client"));
    }

    Mailbox mailbox(String email) {
        return new Mailbox(office.mailServer(), email);
    }

    /** The complete address of a path of the application. */
    String url(String path) {
        return office.address() + path;
    }

    /** Keeps a picture of the whole page. */
    void picture(Page page, String name) {
        taken++;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screens.resolve("%02d-%s.png".formatted(taken, name)))
                // Not half faded in.
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }

    /** Keeps a picture of everything that is open. */
    void pictureOfFailure() {
        pages.forEach((page, who) -> {
            if (!page.isClosed()) {
                picture(page, "FAILED-" + who);
            }
        });
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }

    private Page open(String who, Browser.NewContextOptions options) {
        BrowserContext context = office.browser().newContext(options);
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        Page page = context.newPage();
        pages.put(page, who);
        return page;
    }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
