package onboarding.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted, after the form's own rules: only fields that the person saw, of the right type, trimmed.
 *
 * <p>A field that is hidden, empty, or was refused already reads as empty. Asking for a field that the form does not have
 * is a programming error and throws {@link IllegalArgumentException}.
 */
public interface FormSubmission {

    /** The id of the form. */
    String formId();

    /** The reference of the case; empty on a start form, which makes the case. */
    Optional<String> caseReference();

    /** Whether the form has a field of this key. */
    boolean has(String fieldKey);

    /** The answer to a text, select or radio field. */
    Optional<String> text(String fieldKey);

    /** The answer to a date field. */
    Optional<LocalDate> date(String fieldKey);

    /** The answer to a number field. */
    Optional<BigDecimal> number(String fieldKey);

    /** Whether a checkbox was ticked. */
    boolean ticked(String fieldKey);

    /** The answers to a checklist or tag list. */
    List<String> chosen(String fieldKey);

    /** The value of a variable as it was before this submit, which may be one that the form does not show. */
    @Nullable
    Object variable(String name);

    /** Stores a text field in its normalised form instead of as it was typed. */
    void replace(String fieldKey, String normalised);

    /**
     * Refuses the answer to one field. The person reads the field's label and the sentence of the key; only the first
     * refusal of a field is shown.
     */
    void refuse(String fieldKey, String messageKey, Object... args);

    /** Refuses the form as a whole, for what lies in no single field. The person reads the sentence of the key. */
    void refuseForm(String messageKey, Object... args);
}
