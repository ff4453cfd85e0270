package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** A Camunda Form that somebody fills in; fields are found by the label that stands beside them. */
final class Form {

    private static final DateTimeFormatter AMERICAN_DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private final Locator form;

    Form(Locator form) {
        this.form = form;
    }

    Locator content() {
        return form;
    }

    /** The box in which something is typed or chosen. */
    Locator box(String label) {
        Locator found = form.locator("label.fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(exactly(label)));
        String id = Objects.requireNonNull(found.getAttribute("for"));
        return form.locator("[id=\"" + id + "\"]");
    }

    Form type(String label, String text) {
        Locator box = box(label);
        box.fill(text);
        // What was typed is taken over at once when the box is left.
        box.blur();
        return this;
    }

    Form choose(String label, String option) {
        Locator field = box(label).locator("xpath=ancestor::*[contains(@class,'fjs-form-field-select')]");
        Locator list = field.locator(".fjs-dropdownlist");
        if (!list.isVisible()) {
            field.locator(".fjs-input-group").click();
        }
        list.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        assertThat(list).isHidden();
        return this;
    }

    Form day(String label, LocalDate day) {
        Locator box = box(label);
        box.fill(AMERICAN_DAY.format(day));
        box.press("Enter");
        return this;
    }

    Form pick(String label) {
        Locator radio = form.getByLabel(exactly(label)).and(form.locator("input[type=radio]"));
        radio.check();
        return this;
    }

    Form tick(String label) {
        Locator box = form.getByLabel(exactly(label)).and(form.locator("input[type=checkbox]"));
        box.check();
        return this;
    }

    private static Pattern exactly(String label) {
        // The browser reads the pattern, and knows no quoting in it.
        String text = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + text + "\\s*\\*?\\s*$");
    }
}
