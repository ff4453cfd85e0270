package onboarding.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.springframework.stereotype.Component;

/**
 * Who may decide: the managers and whoever stands in for one today, never the colleague who asked, nor somebody whom that
 * colleague has named to stand in. Where that leaves nobody, since the only manager asked, the administrators decide
 * (procedures.md §0.5).
 */
@Component
public class Approvers {

    private static final String MANAGERS = "manager";
    private static final String ADMINISTRATORS = "admin";

    private final Colleagues colleagues;
    private final Deputies deputies;

    Approvers(Colleagues colleagues, Deputies deputies) {
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    /** Those who may decide on what this person asked for; empty only where nobody else is left at all. */
    public List<Colleague> besides(String requester) {
        Predicate<Colleague> another = person -> !person.id().equals(requester);
        List<Colleague> managers = managers().stream().filter(another).toList();
        Stream<Colleague> standIns = deputies.inForce().stream()
                .filter(deputy ->
                        managers.stream().anyMatch(manager -> manager.id().equals(deputy.manager())))
                .map(deputy -> colleagues.find(deputy.deputy()))
                .flatMap(Optional::stream)
                .filter(another);
        List<Colleague> first =
                Stream.concat(managers.stream(), standIns).distinct().toList();
        return first.isEmpty()
                ? colleagues.inGroup(ADMINISTRATORS).stream().filter(another).toList()
                : first;
    }

    /** By name. */
    List<Colleague> managers() {
        return colleagues.inGroup(MANAGERS);
    }

    boolean isManager(String userId) {
        return managers().stream().anyMatch(person -> person.id().equals(userId));
    }

    boolean isAdministrator(String userId) {
        return colleagues.inGroup(ADMINISTRATORS).stream()
                .anyMatch(person -> person.id().equals(userId));
    }

    /** Those who are told when nobody decides: also the administrators. */
    List<Colleague> andAdministrators(String requester) {
        List<Colleague> all = new ArrayList<>(besides(requester));
        colleagues.inGroup(ADMINISTRATORS).stream()
                .filter(person -> !person.id().equals(requester) && !all.contains(person))
                .forEach(all::add);
        return all;
    }

    /** Whether this person may decide on what the requester asked for. */
    public boolean mayDecide(String userId, String requester) {
        return besides(requester).stream().anyMatch(person -> person.id().equals(userId));
    }
}
