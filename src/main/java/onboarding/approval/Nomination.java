package onboarding.approval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.identifier.Parsed.Refused;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names a colleague who decides in a manager's place, or says what stands against it. */
@Component
class Nomination {

    static final String MANAGER = "manager";
    static final String DEPUTY = "deputy";
    static final String FROM = "from";
    static final String UNTIL = "until";

    /** An absence, not a transfer of rights. */
    private static final int LONGEST_MONTHS = 12;

    private static final String STAFF = "staff";

    private final Deputies deputies;
    private final Approvers approvers;
    private final Colleagues colleagues;
    private final WorkCalendar calendar;

    Nomination(Deputies deputies, Approvers approvers, Colleagues colleagues, WorkCalendar calendar) {
        this.deputies = deputies;
        this.approvers = approvers;
        this.colleagues = colleagues;
        this.calendar = calendar;
    }

    /** What was typed, days as {@code 2026-05-04}. */
    record Typed(String manager, String deputy, String from, String until) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** Whether this person may name, or end, who stands in for the manager. */
    boolean mayNameFor(String manager, String userId) {
        return approvers.isAdministrator(userId) || manager.equals(userId) && approvers.isManager(userId);
    }

    /** @return what is refused by field, in the order of the form; empty when the deputy is named */
    @Transactional
    Map<String, Refused> name(Typed typed, String namedBy) {
        Map<String, Refused> refusals = new LinkedHashMap<>();
        if (!approvers.isManager(typed.manager())) {
            refusals.put(MANAGER, new Refused("approvals.deputy.manager.missing", List.of()));
        }
        refusalOfDeputy(typed).ifPresent(refused -> refusals.put(DEPUTY, refused));
        LocalDate from = day(typed.from());
        LocalDate until = day(typed.until());
        if (from == null) {
            refusals.put(FROM, new Refused("approvals.deputy.day.missing", List.of()));
        }
        if (until == null) {
            refusals.put(UNTIL, new Refused("approvals.deputy.day.missing", List.of()));
        } else if (until.isBefore(calendar.today())) {
            refusals.put(UNTIL, new Refused("approvals.deputy.until.passed", List.of()));
        } else if (from != null && until.isBefore(from)) {
            refusals.put(UNTIL, new Refused("approvals.deputy.until.beforeFrom", List.of()));
        } else if (from != null && until.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            refusals.put(UNTIL, new Refused("approvals.deputy.until.tooLong", List.of(LONGEST_MONTHS)));
        }
        if (refusals.isEmpty() && from != null && until != null) {
            if (standsInAlready(typed, from, until)) {
                refusals.put(DEPUTY, new Refused("approvals.deputy.already", List.of()));
            } else {
                deputies.name(typed.manager(), typed.deputy(), from, until, namedBy);
            }
        }
        return refusals;
    }

    private Optional<Refused> refusalOfDeputy(Typed typed) {
        boolean isColleague =
                colleagues.inGroup(STAFF).stream().map(Colleague::id).anyMatch(typed.deputy()::equals);
        if (!isColleague) {
            return Optional.of(new Refused("approvals.deputy.missing", List.of()));
        }
        return approvers.isManager(typed.deputy())
                ? Optional.of(new Refused("approvals.deputy.isManager", List.of()))
                : Optional.empty();
    }

    private boolean standsInAlready(Typed typed, LocalDate from, LocalDate until) {
        return deputies.present().stream()
                .filter(other -> other.manager().equals(typed.manager()))
                .filter(other -> other.deputy().equals(typed.deputy()))
                .anyMatch(other -> !from.isAfter(other.until()) && !until.isBefore(other.from()));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
