package onboarding.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The {@code camunda:property} entries of a user task, which say in the model what holds for the task, such as when it is
 * due, without a line of code beside each task.
 */
public record TaskProperties(Map<String, String> values) {

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Asked for every task that is created. */
    public interface OnCreate {

        void created(DelegateTask task, TaskProperties properties);
    }

    /** The properties that a model gives a user task. */
    public static TaskProperties of(Element userTask) {
        Element extensions = userTask.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        List<Element> all = properties == null ? List.of() : properties.elements("property");
        return new TaskProperties(all.stream()
                .collect(Collectors.toMap(
                        property -> property.attribute("name"), property -> property.attribute("value"))));
    }

    /** Hands the properties of each task to those who ask for them. */
    @Component
    static class Plugin extends SpringBootProcessEnginePlugin {

        private final ObjectProvider<OnCreate> askers;

        Plugin(ObjectProvider<OnCreate> askers) {
            this.askers = askers;
        }

        @Override
        public void preInit(SpringProcessEngineConfiguration configuration) {
            configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
                @Override
                public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
                    TaskProperties properties = of(userTask);
                    ((UserTaskActivityBehavior) activity.getActivityBehavior())
                            .getTaskDefinition()
                            .addTaskListener(TaskListener.EVENTNAME_CREATE, task -> askers.orderedStream()
                                    .forEach(asker -> asker.created(task, properties)));
                }
            });
        }
    }
}
