package onboarding.engine.form;

/**
 * A rule that fields of several forms share: a component with the property {@code "rule": "<name>"} is checked by it,
 * whenever it is visible, filled in and right by its own type.
 */
public interface FieldRule {

    /** The word that forms name this rule by. */
    String name();

    /** Refuses or normalises the answer to the field. */
    void check(FormSubmission submission, String fieldKey);
}
