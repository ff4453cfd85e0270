package onboarding.access.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.access.Groups;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * One grant to a group: these permissions on the objects of one kind. Few and by group, because the engine joins them
 * into every query.
 */
record Grant(String group, Resource resource, String resourceId, Set<Permission> permissions) {

    private static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, Set.of(permissions));
    }

    /** The permissions as the engine stores them. */
    int permissionBits() {
        return permissions.stream().mapToInt(Permission::getValue).reduce(0, (bits, permission) -> bits | permission);
    }

    /**
     * All grants of an installation.
     *
     * @param startable keys of the processes that can be started from Tasklist
     */
    static List<Grant> all(List<String> startable) {
        List<Grant> grants = new ArrayList<>();
        for (String group : List.of(Groups.STAFF, Groups.VENDOR_ADMIN, Groups.MANAGER)) {
            grants.add(of(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
            grants.add(of(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE));
            grants.add(of(group, Resources.FILTER, Authorization.ANY, Permissions.READ));
            grants.add(of(group, Resources.USER, Authorization.ANY, Permissions.READ));
            grants.add(of(group, Resources.GROUP, Authorization.ANY, Permissions.READ));
            for (String process : startable) {
                grants.add(of(
                        group, Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE));
            }
        }
        for (String group : List.of(Groups.STAFF, Groups.VENDOR_ADMIN)) {
            // A task's name of process and its diagram come from the definition, whichever process it belongs to;
            // client
            // and case on its card are variables of the instance; its comments and its history tab need the permission
            // to read history.
            grants.add(of(
                    group,
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    Permissions.READ,
                    Permissions.READ_INSTANCE,
                    Permissions.READ_HISTORY));
        }
        grants.addAll(ofManagers());
        Stream.of(Resources.values())
                .map(resource -> of(Groups.ADMIN, resource, Authorization.ANY, Permissions.ALL))
                .forEach(grants::add);
        return grants;
    }

    private static List<Grant> ofManagers() {
        return List.of(
                of(Groups.MANAGER, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                of(
                        Groups.MANAGER,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY,
                        Permissions.READ,
                        Permissions.READ_INSTANCE,
                        Permissions.READ_TASK,
                        Permissions.READ_HISTORY,
                        ProcessDefinitionPermissions.RETRY_JOB),
                of(Groups.MANAGER, Resources.TASK, Authorization.ANY, Permissions.READ),
                of(
                        Groups.MANAGER,
                        Resources.DECISION_DEFINITION,
                        Authorization.ANY,
                        Permissions.READ,
                        Permissions.READ_HISTORY),
                of(Groups.MANAGER, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ),
                of(Groups.MANAGER, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ));
    }
}
