package onboarding.afas.process;

import java.util.List;
import onboarding.afas.AfasWords;
import onboarding.afas.PccUsers;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import org.springframework.stereotype.Component;

/** Those who work with PCC, to choose from. */
@Component
class AfasPeople implements OptionSource {

    private final PccUsers users;
    private final AfasWords words;

    AfasPeople(PccUsers users, AfasWords words) {
        this.users = users;
        this.words = words;
    }

    @Override
    public String id() {
        return "afas-people";
    }

    @Override
    public List<Option> options() {
        return users.all().stream()
                .map(user -> new Option(
                        String.valueOf(user.id()),
                        "%s · %s".formatted(words.nameOf(user.colleague()), user.userCode())))
                .toList();
    }
}
