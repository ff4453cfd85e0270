package onboarding.winbooks.process;

import java.util.Comparator;
import java.util.Set;
import onboarding.client.TaskReopened;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a person back whose naming is opened again. */
@Component
class ReopenedNaming {

    private static final Set<String> NAMING = Set.of("name-winbooks-person", "name-winbooks-client-person");

    private final WinBooksUsers users;
    private final Matters matters;
    private final Passwords passwords;

    ReopenedNaming(WinBooksUsers users, Matters matters, Passwords passwords) {
        this.users = users;
        this.matters = matters;
        this.passwords = passwords;
    }

    /** The person who was named last is named anew. */
    @EventListener
    void on(TaskReopened event) {
        if (NAMING.stream().anyMatch(form -> form.equals(event.formId()))) {
            users.toServe(event.caseReference()).stream()
                    .max(Comparator.comparingLong(WinBooksUser::id))
                    .ifPresent(last -> {
                        passwords.forget(last);
                        users.forget(last.id());
                        matters.leave(last.caseReference(), Matters.ofPerson(last.winbooksId()));
                    });
        }
    }
}
