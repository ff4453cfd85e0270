package onboarding.engine.form;

import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A submit that was refused: nothing of it is stored and the task stays open.
 *
 * <p>The message is what the person reads, one plain sentence for each problem; the web apps' REST answers it with 400.
 */
public class FormRefusedException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its sentences, in the order of the form. */
    public FormRefusedException(List<String> sentences) {
        super(List.copyOf(sentences), String.join(" ", sentences));
    }
}
