package onboarding.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Anna and Berit are staff, Carl is of another group. */
public final class EnginePeople {

    public static final List<String> ALL = List.of("anna", "berit", "carl");

    private EnginePeople() {}

    public static void create(IdentityService identities, AuthorizationService authorizations) {
        if (identities.createUserQuery().count() > 0) {
            return;
        }
        user(identities, "anna", "Anna", "Ås");
        user(identities, "berit", "Berit", "Berg");
        user(identities, "carl", "Carl", "Castor");
        group(identities, "staff", "anna", "berit");
        group(identities, "drivers", "carl");
        grant(authorizations, Resources.PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(authorizations, Resources.PROCESS_INSTANCE, Permissions.CREATE, Permissions.READ);
        grant(authorizations, Resources.APPLICATION, Permissions.ACCESS);
    }

    private static void user(IdentityService identities, String id, String first, String last) {
        User user = identities.newUser(id);
        user.setFirstName(first);
        user.setLastName(last);
        user.setPassword(id);
        identities.saveUser(user);
    }

    private static void group(IdentityService identities, String id, String... members) {
        Group group = identities.newGroup(id);
        identities.saveGroup(group);
        for (String member : members) {
            identities.createMembership(member, id);
        }
    }

    private static void grant(AuthorizationService authorizations, Resources resource, Permissions... permissions) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
