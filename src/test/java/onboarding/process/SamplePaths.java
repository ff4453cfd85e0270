package onboarding.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The product's models beside two paths that belong to no vendor, so that what holds for every path is tested by itself.
 * Path A begins with "Begin with A", waits for the client if a subject is set, then has two tasks side by side that can
 * come again, a called check of two tasks, and "Finish A". Path B is the one task "Begin with B".
 */
public final class SamplePaths implements AutoCloseable {

    public static final String LOOK = "Look";
    public static final String BEGIN_A = "Begin with A";
    public static final String BEGIN_B = "Begin with B";
    public static final String LEFT = "Left";
    public static final String LEFT_AGAIN = "Left again";
    public static final String RIGHT = "Right";
    public static final String FIRST_CHECK = "First check";
    public static final String SECOND_CHECK = "Second check";
    public static final String FINISH_A = "Finish A";
    public static final String UNDO = "Undo";

    private final Office office;
    private final Deployment deployment;

    private SamplePaths(Office office, Deployment deployment) {
        this.office = office;
        this.deployment = deployment;
    }

    /** Cases that are started from now on take the sample paths, until this is closed. */
    public static SamplePaths deploy(Office office) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        DeploymentBuilder together =
                office.engine.getRepositoryService().createDeployment().name("sample paths");
        try {
            List<String> sampled = Stream.of(resources.getResources("classpath:paths/*"))
                    .map(Resource::getFilename)
                    .toList();
            for (String pattern : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form", "paths/*")) {
                for (Resource resource : resources.getResources("classpath*:" + pattern)) {
                    if (pattern.startsWith("paths") || !sampled.contains(resource.getFilename())) {
                        together.addInputStream(resource.getFilename(), resource.getInputStream());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new SamplePaths(office, together.deploy());
    }

    /** A case in which path A has begun. */
    public String beginA() {
        String reference = office.start();
        office.complete(reference, LOOK, Map.of());
        set(reference, "test-path-a", "situation", null);
        set(reference, "test-path-a", "subject", null);
        set(reference, "test-path-a", "again", false);
        return reference;
    }

    /** Writes a variable of the one running process of a case with this key. */
    public void set(String reference, String process, String variable, @Nullable Object value) {
        office.engine
                .getRuntimeService()
                .setVariable(instance(reference, process).getId(), variable, value);
    }

    public Object get(String reference, String process, String variable) {
        return office.engine
                .getRuntimeService()
                .getVariable(instance(reference, process).getId(), variable);
    }

    private ProcessInstance instance(String reference, String process) {
        return office.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(process)
                .singleResult();
    }

    @Override
    public void close() {
        office.engine.getRepositoryService().deleteDeployment(deployment.getId(), true, true, true);
    }
}
