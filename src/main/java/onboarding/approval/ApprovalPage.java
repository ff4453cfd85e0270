package onboarding.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onboarding.approval.Nomination.Typed;
import onboarding.client.CaseFiles;
import onboarding.language.Conventions;
import onboarding.language.Phrases;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees of the approvals: what waits for this person, what waits for others, what was decided, who stands in. */
@Component
class ApprovalPage {

    private static final int DECIDED = 20;
    private static final String STAFF = "staff";

    private final Approvals approvals;
    private final Approvers approvers;
    private final Deputies deputies;
    private final Nomination nomination;
    private final StandingApprovals standing;
    private final CaseFiles files;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final WorkCalendar calendar;
    private final Phrases phrases;

    ApprovalPage(
            Approvals approvals,
            Approvers approvers,
            Deputies deputies,
            Nomination nomination,
            StandingApprovals standing,
            CaseFiles files,
            Colleagues colleagues,
            OfficeProfiles office,
            WorkCalendar calendar,
            Phrases phrases) {
        this.approvals = approvals;
        this.approvers = approvers;
        this.deputies = deputies;
        this.nomination = nomination;
        this.standing = standing;
        this.files = files;
        this.colleagues = colleagues;
        this.office = office;
        this.calendar = calendar;
        this.phrases = phrases;
    }

    /**
     * One request as it is read.
     *
     * @param amount kroner a month in the reader's notation; null where no money is asked for
     * @param decidedBy name of who decided; null while nobody has
     */
    record Request(
            long id,
            Proposal proposal,
            Approval.State state,
            String clientName,
            @Nullable String amount,
            String requester,
            List<Colleague> approvers,
            ZonedDateTime proposedAt,
            @Nullable String decidedBy,
            @Nullable ZonedDateTime decidedAt,
            @Nullable String decisionReason) {}

    /**
     * A deputy as it is read.
     *
     * @param mayEnd whether the reader may end it
     */
    record StandIn(Deputy deputy, String managerName, String deputyName, boolean today, boolean mayEnd) {}

    ModelAndView of(String userId) {
        return of(userId, Typed.NOTHING, Map.of());
    }

    ModelAndView of(String userId, Typed typed, Map<String, String> errors) {
        ModelAndView page = new ModelAndView("approval/approvals");
        if (office.find().isEmpty()) {
            return page.addObject("notSetUp", true);
        }
        List<Approval> waiting = approvals.waiting();
        // Requests are many, requesters few.
        Map<String, List<Colleague>> approversOf = new HashMap<>();
        Map<Boolean, List<Request>> byReader = waiting.stream()
                .map(request -> request(
                        request, approversOf.computeIfAbsent(request.proposal().requestedBy(), approvers::besides)))
                .collect(Collectors.partitioningBy(request -> request.approvers().stream()
                        .anyMatch(person -> person.id().equals(userId))));
        List<Colleague> mayNameFor = approvers.managers().stream()
                .filter(manager -> nomination.mayNameFor(manager.id(), userId))
                .toList();
        return page.addObject("notSetUp", false)
                .addObject("mine", byReader.get(true))
                .addObject("others", byReader.get(false))
                .addObject(
                        "decided",
                        approvals.decided(DECIDED).stream()
                                .map(request -> request(request, List.of()))
                                .toList())
                .addObject("standIns", standIns(userId))
                .addObject("managers", mayNameFor)
                .addObject("colleagues", possibleDeputies())
                .addObject("standing", standing.standing())
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("today", calendar.today());
    }

    /** What a request is about, to tell its fate. */
    String named(Approval request) {
        return phrases.say(request.proposal().item(), LocaleContextHolder.getLocale()) + " – "
                + clientName(request.proposal());
    }

    private Request request(Approval approval, List<Colleague> mayDecide) {
        Proposal proposal = approval.proposal();
        Instant decidedAt = approval.decidedAt();
        String decidedBy = approval.decidedBy();
        return new Request(
                approval.id(),
                proposal,
                approval.state(),
                clientName(proposal),
                amount(proposal),
                name(proposal.requestedBy()),
                mayDecide,
                inOffice(approval.proposedAt()),
                decidedBy == null ? null : name(decidedBy),
                decidedAt == null ? null : inOffice(decidedAt),
                approval.decisionReason());
    }

    private List<StandIn> standIns(String userId) {
        return deputies.present().stream()
                .map(deputy -> new StandIn(
                        deputy,
                        name(deputy.manager()),
                        name(deputy.deputy()),
                        deputy.isInForce(calendar.today()),
                        nomination.mayNameFor(deputy.manager(), userId)))
                .toList();
    }

    private List<Colleague> possibleDeputies() {
        return colleagues.inGroup(STAFF).stream()
                .filter(person -> !approvers.isManager(person.id()))
                .toList();
    }

    private String clientName(Proposal proposal) {
        return files.get(proposal.caseReference()).subject();
    }

    private static @Nullable String amount(Proposal proposal) {
        BigDecimal amount = proposal.monthlyAmount();
        return amount == null ? null : Conventions.amount(amount, LocaleContextHolder.getLocale());
    }

    private String name(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }

    private ZonedDateTime inOffice(Instant moment) {
        return moment.atZone(office.current().zone());
    }
}
