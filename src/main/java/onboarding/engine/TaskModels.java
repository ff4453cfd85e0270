package onboarding.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What the models say of tasks that are open already. */
@Component
public class TaskModels {

    private final RepositoryService repository;

    TaskModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** The id of the form that a task shows. */
    public String formOf(String processDefinitionId, String taskKey) {
        UserTask task = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey);
        return task.getCamundaFormRef();
    }

    /**
     * What a model leads to after an element, on the same level: by flows, by events on the border of what is passed, and
     * by links.
     */
    public Set<String> reachableFrom(String processDefinitionId, String element) {
        FlowNode first = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(element);
        Set<String> reached = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(after(first));
        while (!next.isEmpty()) {
            FlowNode node = next.remove();
            if (reached.add(node.getId())) {
                next.addAll(after(node));
                next.addAll(onTheBorderOf(node));
            }
        }
        return reached;
    }

    private static List<FlowNode> after(FlowNode node) {
        Stream<FlowNode> byLink = node instanceof IntermediateThrowEvent thrown
                ? links(thrown.getEventDefinitions()).flatMap(name -> siblings(node, IntermediateCatchEvent.class)
                        .filter(caught -> links(caught.getEventDefinitions()).anyMatch(name::equals)))
                : Stream.of();
        Stream<FlowNode> byFlow = siblings(node, SequenceFlow.class)
                .filter(flow -> flow.getSource().equals(node))
                .map(SequenceFlow::getTarget);
        return Stream.concat(byFlow, byLink).toList();
    }

    private static List<FlowNode> onTheBorderOf(FlowNode node) {
        return siblings(node, BoundaryEvent.class)
                .filter(event -> event.getAttachedTo().equals(node))
                .map(FlowNode.class::cast)
                .toList();
    }

    private static <T extends FlowElement> Stream<T> siblings(FlowNode node, Class<T> type) {
        return node.getParentElement().getChildElementsByType(type).stream();
    }

    private static Stream<String> links(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(link -> ((LinkEventDefinition) link).getName());
    }

    /** The properties of a task of a process, in the version of the model that it began on. */
    public TaskProperties propertiesOf(Task task) {
        return propertiesOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    /** The properties of a task in one version of a model. */
    public TaskProperties propertiesOf(String processDefinitionId, String taskKey) {
        UserTask model = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey);
        ExtensionElements extensions = model.getExtensionElements();
        return new TaskProperties(
                extensions == null
                        ? Map.of()
                        : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                                .flatMap(properties -> properties.getCamundaProperties().stream())
                                .collect(Collectors.toMap(
                                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)));
    }
}
