package onboarding.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** What stands before the key of a text. */
    private static final String KEY = "@";

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
     * @param told what the time line says of it: the key of a text behind {@code @}, or the words themselves
     */
    record Step(String key, int number, String text, String told, boolean ticked) {}

    List<Step> of(Confirmation confirmation, Words texts) {
        Set<String> ticked = store.ticks(confirmation);
        List<Step> steps = new ArrayList<>();
        for (String key : confirmation.question().firstSteps()) {
            add(steps, confirmation, key, texts, ticked);
        }
        for (int number = 1; add(steps, confirmation, String.valueOf(number), texts, ticked); ) {
            number++;
        }
        return steps;
    }

    /** What can be ticked off one by one, so that whoever is asked need not wait until all of it is done. */
    List<Step> items(Confirmation confirmation, Words texts) {
        Set<String> ticked = store.ticks(confirmation);
        List<Step> items = new ArrayList<>();
        confirmation
                .question()
                .items()
                .forEach((key, label) ->
                        items.add(new Step(key, items.size() + 1, said(label, texts), label, ticked.contains(key))));
        return items;
    }

    private static String said(String label, Words texts) {
        String text = label.startsWith(KEY) ? texts.find(label.substring(KEY.length())) : null;
        return text == null ? label : text;
    }

    /** The step or item that a tick on the page is about. */
    Optional<Step> named(Confirmation confirmation, String key) {
        return Stream.concat(items(confirmation, inEnglish()).stream(), of(confirmation, inEnglish()).stream())
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    boolean areTicked(Confirmation confirmation) {
        return announces(confirmation, "wizard");
    }

    /**
     * Whether the page offers to say that it does not work. The steps of a wizard may fail; other pages announce it with
     * a text {@code clientPage.<topic>.trouble}, and what is asked elsewhere is done or declined.
     */
    boolean mayNotWork(Confirmation confirmation) {
        return areTicked(confirmation) || announces(confirmation, "trouble");
    }

    /** The numbers of the steps that have to be ticked before it is done. */
    List<String> open(Confirmation confirmation) {
        if (!areTicked(confirmation)) {
            return List.of();
        }
        return of(confirmation, inEnglish()).stream()
                .filter(step -> !step.ticked())
                .map(step -> String.valueOf(step.number()))
                .toList();
    }

    private boolean announces(Confirmation confirmation, String what) {
        return inEnglish().find("clientPage." + confirmation.question().topic() + "." + what) != null;
    }

    /** For what does not depend on the words: which steps there are. */
    private Words inEnglish() {
        return Words.of(messages, Locale.ENGLISH);
    }

    /** Whether there is such a step. */
    private static boolean add(
            List<Step> steps, Confirmation confirmation, String key, Words texts, Set<String> ticked) {
        Optional<String> textKey = textKey(confirmation, key, texts);
        textKey.ifPresent(of -> steps.add(new Step(
                key,
                steps.size() + 1,
                confirmation.question().filledIn(texts.get(of)),
                KEY + of,
                ticked.contains(key))));
        return textKey.isPresent();
    }

    /** A step reads as its own page has it, or the same wherever the vendor's pages have it. */
    private static Optional<String> textKey(Confirmation confirmation, String key, Words texts) {
        return Stream.of(
                        confirmation.question().topic(), confirmation.question().vendor())
                .map(page -> "clientPage." + page + ".step." + key)
                .filter(candidate -> texts.find(candidate) != null)
                .findFirst();
    }
}
