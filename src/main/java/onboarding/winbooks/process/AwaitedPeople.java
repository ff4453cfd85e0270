package onboarding.winbooks.process;

import java.util.Collection;
import java.util.List;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The people of one request to the distributor. */
@Component
class AwaitedPeople {

    private final WinBooksUsers users;

    AwaitedPeople(WinBooksUsers users) {
        this.users = users;
    }

    /** Those whom the Portaal does not show yet; all of the request where it shows everybody. */
    List<WinBooksUser> of(VariableScope scope) {
        List<WinBooksUser> all = ids(scope).stream().map(users::get).toList();
        List<WinBooksUser> open =
                all.stream().filter(user -> user.stage() == UserStage.REQUESTED).toList();
        return open.isEmpty() ? all : open;
    }

    /** Names the request within its case: there can be several. */
    String first(VariableScope scope) {
        return String.valueOf(ids(scope).get(0));
    }

    private static List<Long> ids(VariableScope scope) {
        return ((Collection<?>) scope.getVariable(Variables.WINBOOKS_USERS))
                .stream().map(id -> Long.valueOf((String) id)).toList();
    }
}
