package onboarding.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The office's people and their groups, as the engine's identity service knows them at this moment. */
@Component
public class People {

    private final IdentityService identities;
    private final EngineCommands commands;

    People(@Lazy IdentityService identities, EngineCommands commands) {
        this.identities = identities;
        this.commands = commands;
    }

    /**
     * The result of {@code work} with the person's rights at this moment; the engine refuses in it what it refuses the
     * person. Whoever asked the engine before asks it afterwards.
     */
    public <T> T as(String personId, Supplier<T> work) {
        Authentication before = identities.getCurrentAuthentication();
        identities.setAuthentication(personId, List.copyOf(groupsOf(personId)));
        try {
            return work.get();
        } finally {
            identities.setAuthentication(before);
        }
    }

    /** One person of the office: the id that the engine knows, the name that people read, and the address, which may be empty. */
    public record Person(String id, String fullName, String email) {}

    /** The members of a group by name; empty if the group has none or does not exist. */
    public List<Person> membersOf(String groupId) {
        return commands
                .unchecked(context ->
                        identities.createUserQuery().memberOfGroup(groupId).list())
                .stream()
                .map(People::person)
                .sorted(Comparator.comparing(
                                (Person person) -> person.fullName().toLowerCase(Locale.ROOT))
                        .thenComparing(Person::id))
                .toList();
    }

    /** Whether the person belongs to the group now. */
    public boolean isMember(String personId, String groupId) {
        return commands.unchecked(context -> identities
                        .createUserQuery()
                        .userId(personId)
                        .memberOfGroup(groupId)
                        .count())
                > 0;
    }

    /** The ids of the groups that the person belongs to now. */
    public Set<String> groupsOf(String personId) {
        return commands.unchecked(context -> identities.createGroupQuery().groupMember(personId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The person's full name, or the id for somebody who is no longer known. */
    public String nameOf(String personId) {
        return find(personId).map(Person::fullName).orElse(personId);
    }

    /** The person with this id, if the engine knows one. */
    Optional<Person> find(String personId) {
        return Optional.ofNullable(commands.unchecked(
                        context -> identities.createUserQuery().userId(personId).singleResult()))
                .map(People::person);
    }

    private static Person person(User user) {
        String first = user.getFirstName() == null ? "" : user.getFirstName();
        String last = user.getLastName() == null ? "" : user.getLastName();
        String fullName = (first + " " + last).strip();
        return new Person(
                user.getId(),
                fullName.isEmpty() ? user.getId() : fullName,
                user.getEmail() == null ? "" : user.getEmail());
    }
}
