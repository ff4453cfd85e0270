package onboarding.access.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;

/**
 * What a task's candidates and assignee may do with it: read it, work on it, take it, give it back or hand it over.
 *
 * <p>The engine's choices are too little ({@code TASK_WORK} cannot give a task back) or too much ({@code UPDATE} also
 * writes variables).
 */
class TaskGrants extends DefaultAuthorizationProvider {

    @Override
    protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
        return new Permission[] {Permissions.READ, Permissions.TASK_WORK, Permissions.TASK_ASSIGN};
    }
}
