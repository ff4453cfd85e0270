package onboarding.access.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import onboarding.access.FirstAdministrator;
import onboarding.access.Groups;
import onboarding.access.RefusedStartException;
import onboarding.access.RunningApplication;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Each test is rolled back, so that the other tests of the running application find what they expect. */
@RunningApplication
@Transactional
class AccessSetupTest {

    private static final FirstAdministrator NOBODY = new FirstAdministrator(null, null);

    @Autowired
    private AccessSetup setup;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RepositoryService definitions;

    @Test
    void runningItAgainChangesNothing() {
        TreeSet<String> before = grants();
        long users = identities.createUserQuery().count();

        setup.afterSingletonsInstantiated();

        assertThat(grants()).isEqualTo(before);
        assertThat(identities.createUserQuery().count()).isEqualTo(users);
    }

    @Test
    void aGrantThatNoReleaseGivesIsTakenBackAndAChangedOneCorrected() {
        Authorization stray = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        stray.setGroupId(Groups.STAFF);
        stray.setResource(Resources.DEPLOYMENT);
        stray.setResourceId(Authorization.ANY);
        stray.addPermission(Permissions.CREATE);
        TreeSet<String> before = grants();
        authorizations.saveAuthorization(stray);
        Authorization changed = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.STAFF)
                .resourceType(Resources.FILTER)
                .singleResult();
        changed.addPermission(Permissions.UPDATE);
        authorizations.saveAuthorization(changed);
        assertThat(grants()).isNotEqualTo(before);

        setup.afterSingletonsInstantiated();

        assertThat(grants()).isEqualTo(before);
    }

    @Test
    void aDatabaseWithDemoAccountsIsRefusedWhereTheyAreNotMeant() {
        assertThatThrownBy(() -> production(NOBODY).afterSingletonsInstantiated())
                .isInstanceOf(RefusedStartException.class)
                .hasMessageContaining("staff, colleague, manager, admin");
    }

    @Test
    void theFirstAdministratorIsMadeWhileThereIsNone() {
        deleteDemoAccounts();

        production(new FirstAdministrator("kari.nordmann", "Fjord-und-12-Boote"))
                .afterSingletonsInstantiated();

        assertThat(identities.createGroupQuery().groupMember("kari.nordmann").list())
                .extracting(group -> group.getId())
                .containsExactlyInAnyOrder(Groups.ADMIN, "camunda-admin");
        assertThat(identities.checkPassword("kari.nordmann", "Fjord-und-12-Boote"))
                .isTrue();
    }

    @Test
    void aSecondAdministratorIsNotMadeFromTheSettings() {
        deleteDemoAccounts();
        production(new FirstAdministrator("kari", "Fjord-und-12-Boote")).afterSingletonsInstantiated();

        production(new FirstAdministrator("ola", "Fjell-und-12-Boote")).afterSingletonsInstantiated();

        assertThat(identities.createUserQuery().memberOfGroup(Groups.ADMIN).list())
                .extracting(User::getId)
                .containsExactly("kari");
    }

    @Test
    void aLaterAdministratorKeepsTheEnginesSetupClosedWhenTheFirstLeaves() {
        identities.saveUser(identities.newUser("kari.nordmann"));
        identities.createMembership("kari.nordmann", Groups.ADMIN);

        setup.afterSingletonsInstantiated();

        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(User::getId)
                .containsExactlyInAnyOrder("admin", "kari.nordmann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari.nordmann", "kari@example.no", "kari-2"})
    void whatPeopleHaveForUserNamesIsAllowed(String id) {
        identities.saveUser(identities.newUser(id));

        assertThat(identities.createUserQuery().userId(id).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "../admin", "kari nordmann", "a;b", "${1}"})
    void whatCouldStandForSomethingElseIsNoUserName(String id) {
        assertThatThrownBy(() -> identities.saveUser(identities.newUser(id)))
                .hasMessageContaining("not a valid resource identifier");
    }

    private AccessSetup production(FirstAdministrator administrator) {
        return new AccessSetup(
                identities,
                authorizations,
                definitions,
                TransactionOperations.withoutTransaction(),
                administrator,
                false);
    }

    private void deleteDemoAccounts() {
        for (String id : List.of("staff", "colleague", "manager", "admin")) {
            identities.deleteUserInfo(id, "onboarding.demo");
            identities.deleteUser(id);
        }
    }

    private TreeSet<String> grants() {
        TreeSet<String> grants = new TreeSet<>();
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.ALL.toArray(String[]::new))
                .list()
                .forEach(grant -> grants.add(grant.getGroupId() + " " + grant.getResourceType() + " "
                        + grant.getResourceId() + " "
                        + ((org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity) grant)
                                .getPermissions()));
        return grants;
    }
}
