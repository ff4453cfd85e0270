package onboarding.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The steps that a page asks for, in their order.
 *
 * <p>Those of a wizard, which a text {@code clientPage.<topic>.wizard} announces, are ticked off one by one, and all of
 * them before somebody can say that it is done.
 */
@Component
class PageSteps {

    private static final String PAGE = "confirmation";

    private final MessageSource messages;
    private final ConfirmationStore store;

    PageSteps(MessageSource messages, ConfirmationStore store) {
        this.messages = messages;
        this.store = store;
    }

    /**
     * One step.
     *
     * @param key names it within the page, whatever the language
     * @param number where it stands, from 1 on
     */
    record Step(String key, int number, String text, boolean ticked) {}

    List<Step> of(Confirmation confirmation) {
        Words texts = Words.of(messages, PAGE, confirmation.question().language());
        Set<String> ticked = store.ticks(confirmation);
        List<Step> steps = new ArrayList<>();
        for (String key : confirmation.question().firstSteps()) {
            add(steps, key, text(confirmation, key, texts).or(() -> ofVendor(confirmation, key, texts)), ticked);
        }
        Optional<String> text = text(confirmation, "1", texts);
        for (int number = 1; text.isPresent(); ) {
            add(steps, String.valueOf(number), text, ticked);
            number++;
            text = text(confirmation, String.valueOf(number), texts);
        }
        return steps;
    }

    /** What can be ticked off one by one, so that whoever is asked need not wait until all of it is done. */
    List<Step> items(Confirmation confirmation) {
        Set<String> ticked = store.ticks(confirmation);
        List<Step> items = new ArrayList<>();
        confirmation
                .question()
                .items()
                .forEach((key, label) -> items.add(new Step(key, items.size() + 1, label, ticked.contains(key))));
        return items;
    }

    /** The step or item that a tick on the page is about. */
    Optional<Step> named(Confirmation confirmation, String key) {
        return Stream.concat(items(confirmation).stream(), of(confirmation).stream())
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    boolean areTicked(Confirmation confirmation) {
        return Words.of(messages, PAGE, confirmation.question().language())
                        .find("clientPage." + confirmation.question().topic() + ".wizard")
                != null;
    }

    /** The numbers of the steps that have to be ticked before it is done. */
    List<String> open(Confirmation confirmation) {
        if (!areTicked(confirmation)) {
            return List.of();
        }
        return of(confirmation).stream()
                .filter(step -> !step.ticked())
                .map(step -> String.valueOf(step.number()))
                .toList();
    }

    private static void add(List<Step> steps, String key, Optional<String> text, Set<String> ticked) {
        text.ifPresent(words -> steps.add(new Step(key, steps.size() + 1, words, ticked.contains(key))));
    }

    /** A first step that reads the same wherever the vendor's pages have it. */
    private static Optional<String> ofVendor(Confirmation confirmation, String key, Words texts) {
        return Optional.ofNullable(
                        texts.find("clientPage." + confirmation.question().vendor() + ".step." + key))
                .map(words -> confirmation.question().filledIn(words));
    }

    private static Optional<String> text(Confirmation confirmation, String key, Words texts) {
        return Optional.ofNullable(
                        texts.find("clientPage." + confirmation.question().topic() + ".step." + key))
                .map(words -> confirmation.question().filledIn(words));
    }
}
