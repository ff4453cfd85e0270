package onboarding.winbooks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Parts those who can be named to the distributor at once from those of whom a manager decides first, or who are no users
 * of WinBooks on Web yet (procedures.md §2.5, step 1 before step 2).
 */
@Component("winbooksSortPeople")
class SortPeopleDelegate implements JavaDelegate {

    private final WinBooksUsers users;

    SortPeopleDelegate(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public void execute(DelegateExecution execution) {

        List<WinBooksUser> people = users.toServe(execution.getProcessBusinessKey());
        ArrayList<String> atOnce = ids(people, SortPeopleDelegate::canBeNamed);
        ArrayList<String> later = ids(people, user -> !canBeNamed(user));
        execution.setVariable(Variables.WINBOOKS_USERS, atOnce);
        execution.setVariable(Variables.PEOPLE_LATER, later);
        execution.setVariable(Variables.SOME_AT_ONCE, !atOnce.isEmpty());
        execution.setVariable(Variables.SOME_LATER, !later.isEmpty());
    }

    private static boolean canBeNamed(WinBooksUser user) {
        return user.onWebUser() && !user.access().needsApproval();
    }

    private static ArrayList<String> ids(List<WinBooksUser> people, Predicate<WinBooksUser> which) {
        return people.stream()
                .filter(which)
                .map(user -> String.valueOf(user.id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
