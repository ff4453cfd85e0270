package onboarding.engine.task;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Lets a task end only as its form and the rules of endings allow. */
final class CheckedTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engine;
    private final TaskEndings endings;

    CheckedTaskFormHandler(TaskFormHandler engine, TaskEndings endings) {
        this.engine = engine;
        this.endings = endings;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        VariableMap accepted = endings.end(task, engine.createTaskForm(task), SubmittedVariables.untyped(submitted));
        SubmittedVariables.store(accepted, scope);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engine.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engine.parseConfiguration(activity, deployment, process, parse);
    }
}
