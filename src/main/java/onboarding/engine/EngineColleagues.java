package onboarding.engine;

import java.util.List;
import java.util.Optional;
import onboarding.engine.People.Person;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.springframework.stereotype.Component;

/** The colleagues, from the engine's user administration. */
@Component
class EngineColleagues implements Colleagues {

    private final People people;

    EngineColleagues(People people) {
        this.people = people;
    }

    @Override
    public Optional<Colleague> find(String userId) {
        return people.find(userId).map(EngineColleagues::colleague);
    }

    @Override
    public List<Colleague> inGroup(String group) {
        return people.membersOf(group).stream().map(EngineColleagues::colleague).toList();
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.fullName(), person.email());
    }
}
