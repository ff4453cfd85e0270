package onboarding.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The colleagues, from the engine's user administration. */
@Component
class EngineColleagues implements Colleagues {

    private final IdentityService identity;
    private final EngineCommands commands;

    EngineColleagues(IdentityService identity, EngineCommands commands) {
        this.identity = identity;
        this.commands = commands;
    }

    @Override
    public Optional<Colleague> find(String userId) {
        return Optional.ofNullable(commands.unchecked(
                        context -> identity.createUserQuery().userId(userId).singleResult()))
                .map(EngineColleagues::colleague);
    }

    @Override
    public List<Colleague> inGroup(String group) {
        return commands
                .unchecked(context ->
                        identity.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(EngineColleagues::colleague)
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private static Colleague colleague(User user) {
        String name = (Objects.requireNonNullElse(user.getFirstName(), "") + " "
                        + Objects.requireNonNullElse(user.getLastName(), ""))
                .strip();
        return new Colleague(
                user.getId(), name.isEmpty() ? user.getId() : name, Objects.requireNonNullElse(user.getEmail(), ""));
    }
}
