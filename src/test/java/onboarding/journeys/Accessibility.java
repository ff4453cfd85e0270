package onboarding.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Whether people who see little, hear the page or have no mouse can use a page: what axe finds against WCAG 2.1 AA. */
final class Accessibility {

    private static final String AXE = read("/axe.min.js");

    private static final String SERIOUS_VIOLATIONS = """
            async () => {
              const result = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
              });
              return result.violations
                .filter(({impact}) => impact === 'serious' || impact === 'critical')
                .flatMap(({id, help, nodes}) => nodes.map(({html}) => `${id}: ${help}: ${html}`));
            }
            """;

    private Accessibility() {}

    /** The page that is shown has nothing that keeps somebody from using it, with everything on it unfolded. */
    static void check(Page page) {
        // Colours that are still changing are nobody's to read.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        page.evaluate(AXE);
        List<?> violations = (List<?>) page.evaluate(SERIOUS_VIOLATIONS);
        assertThat(violations).as(page.url()).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isNotBlank();
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(Accessibility.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
