package onboarding.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onboarding.engine.People.Person;
import onboarding.language.LanguageChoices;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The colleagues, from the engine's user administration. */
@Component
class EngineColleagues implements Colleagues {

    private final People people;
    private final ObjectProvider<LanguageChoices> languages;

    EngineColleagues(People people, ObjectProvider<LanguageChoices> languages) {
        this.people = people;
        this.languages = languages;
    }

    @Override
    public Optional<Colleague> find(String userId) {
        return people.find(userId).map(this::colleague);
    }

    @Override
    public List<Colleague> inGroup(String group) {
        return people.membersOf(group).stream().map(this::colleague).toList();
    }

    private Colleague colleague(Person person) {
        Locale language = languages.stream()
                .flatMap(choices -> choices.of(person.id()).stream())
                .findFirst()
                .orElse(null);
        return new Colleague(person.id(), person.fullName(), person.email(), language);
    }
}
