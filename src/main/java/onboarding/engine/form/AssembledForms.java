package onboarding.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onboarding.engine.EngineCommands;
import onboarding.engine.People;
import onboarding.engine.language.FormWords;
import onboarding.language.ModelWords;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The forms of tasks and process starts as a person gets them: exactly the deployed version that the task is bound to,
 * with its fragments and options filled in, in the reader's language.
 *
 * <p>Forms as they were deployed are remembered in each language, since a deployment never changes; options are asked for every time. Who may
 * see a form is decided by the engine before this class is asked.
 */
@Component
public class AssembledForms {

    /** The option source that only a task has: the other people who may work on it. */
    private static final String TASK_COLLEAGUES = "task-colleagues";

    private record DeployedForm(String deploymentId, String resourceName, String language) {}

    private final EngineCommands commands;
    private final People people;
    private final ObjectProvider<OptionSource> optionSources;
    private final ModelWords words;
    private final ObjectMapper json;
    private final ConcurrentHashMap<DeployedForm, ObjectNode> deployed = new ConcurrentHashMap<>();

    AssembledForms(
            EngineCommands commands,
            People people,
            ObjectProvider<OptionSource> optionSources,
            ModelWords words,
            ObjectMapper json) {
        this.commands = commands;
        this.people = people;
        this.optionSources = optionSources;
        this.words = words;
        this.json = json;
    }

    /** The form of an open task; empty if there is no such task or it has no Camunda Form. */
    public Optional<ObjectNode> ofTask(String taskId) {
        return commands.unchecked(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null || task.getTaskDefinition() == null
                    ? Optional.<ObjectNode>empty()
                    : ofTask(task, task.getTaskDefinition().getTaskFormHandler().createTaskForm(task));
        });
    }

    /** The form that a task was bound to; for use inside the engine, where the task is at hand. */
    public Optional<ObjectNode> ofTask(TaskEntity task, FormData formData) {
        return assembled(formData, source -> source.equals(TASK_COLLEAGUES) ? colleaguesFor(task) : options(source));
    }

    /** The start form of an existing process definition; empty if it has no Camunda Form. */
    public Optional<ObjectNode> ofStart(String processDefinitionId) {
        return commands.unchecked(context -> ofStart(context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId)));
    }

    /** The start form of the newest version of an existing process; empty if it has no Camunda Form. */
    public Optional<ObjectNode> ofStartByKey(String processDefinitionKey) {
        return commands.unchecked(context -> ofStart(context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(processDefinitionKey)));
    }

    private Optional<ObjectNode> ofStart(ProcessDefinitionEntity definition) {
        return definition.getStartFormHandler() == null
                ? Optional.empty()
                : ofStart(definition.getStartFormHandler().createStartFormData(definition));
    }

    /** The start form that a process was bound to; for use inside the engine. */
    public Optional<ObjectNode> ofStart(FormData formData) {
        return assembled(formData, this::options);
    }

    private Optional<ObjectNode> assembled(FormData formData, Function<String, List<Option>> options) {
        CamundaFormRef reference = formData.getCamundaFormRef();
        if (reference == null) {
            return Optional.empty();
        }
        return commands.unchecked(context -> {
            CamundaFormDefinition definition =
                    new GetCamundaFormDefinitionCmd(reference, formData.getDeploymentId()).execute(context);
            if (definition == null) {
                return Optional.<ObjectNode>empty();
            }
            return Optional.of(FormAssembly.assemble(
                    asDeployed(context, definition),
                    id -> fragment(context, definition.getDeploymentId(), id),
                    options));
        });
    }

    private ObjectNode fragment(CommandContext context, String deploymentId, String id) {
        CamundaFormDefinition fragment = new GetCamundaFormDefinitionCmd(
                        new CamundaFormRefImpl(id, DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT), deploymentId)
                .execute(context);
        if (fragment == null) {
            throw new IllegalStateException("A form includes " + id + ", which was not deployed together with it");
        }
        return asDeployed(context, fragment);
    }

    private ObjectNode asDeployed(CommandContext context, CamundaFormDefinition definition) {
        Locale language = LocaleContextHolder.getLocale();
        DeployedForm form =
                new DeployedForm(definition.getDeploymentId(), definition.getResourceName(), language.getLanguage());
        ObjectNode known = deployed.get(form);
        if (known != null) {
            return known;
        }
        try (InputStream content =
                new GetDeploymentResourceCmd(form.deploymentId(), form.resourceName()).execute(context)) {
            ObjectNode read = (ObjectNode) json.readTree(content);
            FormWords.translate(read, words.in(language));
            deployed.put(form, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + form.resourceName() + " cannot be read", e);
        }
    }

    private List<Option> options(String source) {
        return optionSources.stream()
                .filter(candidate -> candidate.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A form names options that do not exist: " + source))
                .options();
    }

    private List<Option> colleaguesFor(TaskEntity task) {
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return groups.stream()
                .flatMap(group -> people.membersOf(group).stream())
                .distinct()
                .filter(person -> !person.id().equals(task.getAssignee()))
                .sorted(Comparator.comparing(People.Person::fullName, String.CASE_INSENSITIVE_ORDER))
                .map(person -> new Option(person.id(), person.fullName()))
                .toList();
    }
}
