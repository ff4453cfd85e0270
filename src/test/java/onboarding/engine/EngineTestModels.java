package onboarding.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/** The process that tests of the engine work on, with its forms and the fragment that every task includes. */
public final class EngineTestModels {

    private EngineTestModels() {}

    /** Deploys them together; whoever deploys deletes the deployment again. */
    public static Deployment deploy(RepositoryService repository) {
        return repository
                .createDeployment()
                .addClasspathResource("engine/task-test.bpmn")
                .addClasspathResource("engine/start-test.form")
                .addClasspathResource("engine/ending-test.form")
                .addClasspathResource("forms/engine/task-ending.form")
                .deploy();
    }
}
