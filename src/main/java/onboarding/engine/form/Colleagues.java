package onboarding.engine.form;

import java.util.List;
import onboarding.access.Groups;
import onboarding.engine.People;
import org.springframework.stereotype.Component;

/** The members of the group that does the office's daily work, by name. */
@Component
class Colleagues implements OptionSource {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "colleagues";
    }

    @Override
    public List<Option> options() {
        return people.membersOf(Groups.STAFF).stream()
                .map(person -> new Option(person.id(), person.fullName()))
                .toList();
    }
}
