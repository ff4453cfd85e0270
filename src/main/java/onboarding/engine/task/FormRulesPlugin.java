package onboarding.engine.task;

import java.util.ArrayList;
import java.util.List;
import onboarding.engine.form.AssembledForms;
import onboarding.engine.form.FormChecks;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the rules of submit, ending and assignment around every user task and every start form, so that no model repeats
 * them and none can forget them.
 *
 * <p>The form handler sees exactly what was submitted, which a listener on completion does not, and a {@code
 * FormFieldValidationException} from it becomes HTTP 400 with the typed values kept (engineering.md, section 3).
 */
@Component
class FormRulesPlugin extends AbstractProcessEnginePlugin {

    private final AssembledForms forms;
    private final FormChecks checks;
    private final TaskEndings endings;
    private final SamePersonAgain samePersonAgain;
    private final RestingTasks restingTasks;

    FormRulesPlugin(
            AssembledForms forms,
            FormChecks checks,
            TaskEndings endings,
            SamePersonAgain samePersonAgain,
            RestingTasks restingTasks) {
        this.forms = forms;
        this.checks = checks;
        this.endings = endings;
        this.samePersonAgain = samePersonAgain;
        this.restingTasks = restingTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new Wrapping());
        configuration.setCustomPostBPMNParseListeners(listeners);
        // A refusal is an answer, not an error with a stack trace; what really fails is logged by whoever called the
        // engine.
        configuration.setEnableCmdExceptionLogging(false);
    }

    private final class Wrapping extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.setTaskFormHandler(new CheckedTaskFormHandler(task.getTaskFormHandler(), endings));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, samePersonAgain);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, restingTasks);
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (process.getStartFormHandler() != null) {
                process.setStartFormHandler(new CheckedStartFormHandler(process.getStartFormHandler(), forms, checks));
            }
        }
    }
}
