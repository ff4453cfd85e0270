package onboarding.engine.task;

import java.util.List;
import java.util.Map;
import onboarding.engine.People;
import onboarding.engine.form.FormRefusedException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Ends a task from one of our own pages, with the rights of the person and under the rules of its form. */
@Component
public class TaskSubmission {

    private final FormService forms;
    private final People people;
    private final MessageSource texts;

    TaskSubmission(FormService forms, People people, MessageSource texts) {
        this.forms = forms;
        this.people = people;
        this.texts = texts;
    }

    /**
     * Submits the form of a task, in a transaction of its own.
     *
     * @return why it was refused, in sentences for the person; empty when the task has ended
     */
    public List<String> submit(String personId, String taskId, Map<String, Object> answers) {
        try {
            return people.as(personId, () -> {
                forms.submitTaskForm(taskId, answers);
                return List.of();
            });
        } catch (FormRefusedException e) {
            return List.of(e.getMessage());
        } catch (AuthorizationException e) {
            return List.of(texts.getMessage("engine.submit.notAllowed", null, LocaleContextHolder.getLocale()));
        }
    }
}
