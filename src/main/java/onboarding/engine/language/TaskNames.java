package onboarding.engine.language;

import onboarding.language.ModelWords;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of tasks for our own pages. */
@Component
public class TaskNames {

    private final ModelWords words;
    private final Definitions definitions;

    TaskNames(ModelWords words, Definitions definitions) {
        this.words = words;
        this.definitions = definitions;
    }

    /** The name of a task of a process in the reader's language. */
    public String of(Task task) {
        return definitions
                .keyOf(task.getProcessDefinitionId())
                .map(process -> words.in(LocaleContextHolder.getLocale())
                        .of(DiagramWords.ofElement(process, task.getTaskDefinitionKey()), task.getName()))
                .orElse(task.getName());
    }
}
