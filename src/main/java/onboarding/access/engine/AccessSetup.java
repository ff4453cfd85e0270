package onboarding.access.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onboarding.access.DemoAccount;
import onboarding.access.FirstAdministrator;
import onboarding.access.Groups;
import onboarding.access.RefusedStartException;
import onboarding.access.StartTexts;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings groups, grants and the first accounts into the engine before the first request is served. Running it again
 * changes nothing.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {

    /** While this group of the engine's own is empty, its web apps offer everybody to become the first administrator. */
    private static final String ENGINE_ADMINISTRATORS = org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

    /** Marks an account with a password that everybody knows, whatever it is changed to later. */
    private static final String DEMO_MARK = "onboarding.demo";

    private static final int GRANT = Authorization.AUTH_TYPE_GRANT;

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final RepositoryService definitions;
    private final TransactionOperations transaction;
    private final FirstAdministrator firstAdministrator;
    private final boolean demo;

    AccessSetup(
            IdentityService identities,
            AuthorizationService authorizations,
            RepositoryService definitions,
            TransactionOperations transaction,
            FirstAdministrator firstAdministrator,
            @Value("${onboarding.demo:false}") boolean demo) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.definitions = definitions;
        this.transaction = transaction;
        this.firstAdministrator = firstAdministrator;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            refuseDemoAccountsInEarnest();
            Groups.ALL.forEach(group -> createGroup(group, "WORKFLOW"));
            createGroup(ENGINE_ADMINISTRATORS, "SYSTEM");
            synchroniseGrants();
            if (demo) {
                Arrays.stream(DemoAccount.values()).forEach(this::createDemoAccount);
            } else {
                createFirstAdministrator();
            }
            keepTheSetupOfTheEngineClosed();
        });
    }

    private void refuseDemoAccountsInEarnest() {
        List<String> found = Arrays.stream(DemoAccount.values())
                .map(DemoAccount::id)
                .filter(id -> identities.getUserInfo(id, DEMO_MARK) != null)
                .toList();
        if (!demo && !found.isEmpty()) {
            throw new RefusedStartException(
                    StartTexts.text("access.start.demoAccountsFound", String.join(", ", found)),
                    StartTexts.text("access.start.demoAccountsFound.action"));
        }
    }

    private void createGroup(String id, String type) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(StartTexts.text("access.group." + id));
            group.setType(type);
            identities.saveGroup(group);
        }
    }

    /** Writes missing grants, corrects changed ones and removes those that an earlier release gave. */
    private void synchroniseGrants() {
        List<Grant> wanted = Grant.all(startableProcesses());
        for (Grant grant : wanted) {
            Authorization authorization = authorizations
                    .createAuthorizationQuery()
                    .authorizationType(GRANT)
                    .groupIdIn(grant.group())
                    .resourceType(grant.resource())
                    .resourceId(grant.resourceId())
                    .singleResult();
            if (authorization == null) {
                authorization = authorizations.createNewAuthorization(GRANT);
                authorization.setGroupId(grant.group());
                authorization.setResource(grant.resource());
                authorization.setResourceId(grant.resourceId());
            } else if (((AuthorizationEntity) authorization).getPermissions() == grant.permissionBits()) {
                continue;
            }
            authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
            authorizations.saveAuthorization(authorization);
        }
        removeGrantsOfEarlierReleases(wanted);
    }

    private void removeGrantsOfEarlierReleases(List<Grant> wanted) {
        Set<String> kept = wanted.stream()
                .map(grant -> grant.group() + "/" + grant.resource().resourceType() + "/" + grant.resourceId())
                .collect(Collectors.toSet());
        authorizations
                .createAuthorizationQuery()
                .authorizationType(GRANT)
                .groupIdIn(Groups.ALL.toArray(String[]::new))
                .list()
                .stream()
                // Grants on a single task are the engine's: it makes them for the task's candidate groups.
                .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType()
                        || Authorization.ANY.equals(grant.getResourceId()))
                .filter(grant -> !kept.contains(
                        grant.getGroupId() + "/" + grant.getResourceType() + "/" + grant.getResourceId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private List<String> startableProcesses() {
        return definitions.createProcessDefinitionQuery().latestVersion().startableInTasklist().list().stream()
                .map(ProcessDefinition::getKey)
                .toList();
    }

    private void createDemoAccount(DemoAccount account) {
        if (identities.createUserQuery().userId(account.id()).count() == 0) {
            createUser(account.id(), account.firstName(), account.lastName(), account.email(), account.id());
            identities.setUserInfo(account.id(), DEMO_MARK, "true");
            account.groups().forEach(group -> identities.createMembership(account.id(), group));
        }
    }

    private void createFirstAdministrator() {
        String id = firstAdministrator.id();
        String password = firstAdministrator.password();
        boolean none = identities.createUserQuery().memberOfGroup(Groups.ADMIN).count() == 0;
        if (none && id != null && password != null) {
            if (identities.createUserQuery().userId(id).count() == 0) {
                createUser(id, "", "", "", password);
            }
            identities.createMembership(id, Groups.ADMIN);
        }
    }

    /** Whoever administrates is in the engine's own group too, so that it is not empty when one of them leaves. */
    private void keepTheSetupOfTheEngineClosed() {
        identities.createUserQuery().memberOfGroup(Groups.ADMIN).list().stream()
                .map(User::getId)
                .filter(id -> identities
                                .createGroupQuery()
                                .groupId(ENGINE_ADMINISTRATORS)
                                .groupMember(id)
                                .count()
                        == 0)
                .forEach(id -> identities.createMembership(id, ENGINE_ADMINISTRATORS));
    }

    private void createUser(String id, String firstName, String lastName, String email, String password) {
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(email);
        user.setPassword(password);
        identities.saveUser(user);
    }
}
