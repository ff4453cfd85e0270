package onboarding.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submit that passed every rule.
 *
 * @param variables what becomes process variables, by field key; {@code null} for a field that was left empty
 * @param answers every visible field that was filled in, in the order of the form
 */
public record CheckedForm(Map<String, @Nullable Object> variables, List<Answer> answers) {

    /**
     * A filled-in field in words that can be said in any reader's language, as {@link onboarding.language.Phrases} does.
     *
     * @param value the stored value: text, a number, a truth value, a date as {@code yyyy-MM-dd}, or a list of texts
     * @param shown the value as it was read on the screen, such as the label of the chosen option
     * @param evidenceOnly whether the field is kept as evidence and not as a variable
     */
    public record Answer(String key, String label, Object value, String shown, boolean evidenceOnly) {}

    /** The text that was answered to a field, if any. */
    public Optional<String> text(String fieldKey) {
        return answers.stream()
                .filter(answer -> answer.key().equals(fieldKey))
                .map(answer -> answer.value().toString())
                .findFirst();
    }
}
