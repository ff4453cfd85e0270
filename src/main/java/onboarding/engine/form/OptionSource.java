package onboarding.engine.form;

import java.util.List;

/**
 * Where the answers of a select come from when they are not written in the form: a select with the property {@code
 * "options": "<id>"} shows them, and only they are accepted.
 *
 * <p>They are asked for whenever the form is shown or submitted, so they are right at every moment, in start forms too.
 */
public interface OptionSource {

    /** The word that forms name this source by. */
    String id();

    /** The answers in the order in which a person reads them. */
    List<Option> options();
}
