package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.winbooks.WinBooksUsers;
import org.springframework.stereotype.Component;

/** Those who work with a WinBooks-ID, to choose from. */
@Component
class ReadyPeople implements OptionSource {

    private final WinBooksUsers users;

    ReadyPeople(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public String id() {
        return "winbooks-people";
    }

    @Override
    public List<Option> options() {
        return users.ready().stream()
                .map(user ->
                        new Option(String.valueOf(user.id()), "%s · %s".formatted(user.fullName(), user.winbooksId())))
                .toList();
    }
}
