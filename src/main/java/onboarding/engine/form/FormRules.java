package onboarding.engine.form;

/**
 * The rules of one form that its own fields cannot state, such as one that compares two fields or looks into the records.
 *
 * <p>Not asked when a task does not end by the submit (blocked or handed over), since then its facts are not yet claimed.
 */
public interface FormRules {

    /** The id of the form. */
    String formId();

    /** Refuses what is not acceptable, and normalises what is. */
    void check(FormSubmission submission);
}
