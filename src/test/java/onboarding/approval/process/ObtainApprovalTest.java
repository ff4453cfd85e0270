package onboarding.approval.process;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onboarding.approval.Approval;
import onboarding.approval.Approvals;
import onboarding.approval.Deputies;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Office;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What costs the office money is decided by a manager who did not ask for it (procedures.md §0.5). */
@DisplayName("What the office is to pay for")
class ObtainApprovalTest extends OfficeTest {

    private static final Map<String, Object> APPROVED = Map.of("approvalDecision", "APPROVED");
    private static final String MANAGER_EMAIL = "manager@fjordtall.example";
    private static final String ADMIN_EMAIL = "admin@fjordtall.example";
    private static final String SUBJECT = "visma-terms";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Deputies deputies;

    @Autowired
    private ApprovalSchedule schedule;

    @AfterEach
    void leaveGroupsAsTheyWere() {
        membership("staff", "manager", false);
        membership("manager", "manager", true);
    }

    @Test
    void isDecidedByAManagerBeforeTheClientIsToldAnything() {
        String reference = asked();
        office.sendMails();
        assertThat(office.lettersTo(Forms.CLIENT_EMAIL)).isEmpty();

        office.complete("manager", reference, APPROVE, APPROVED);
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(approvals.get(reference, SUBJECT).state()).isEqualTo(Approval.State.APPROVED);
        assertThat(approvals.get(reference, SUBJECT).decidedBy()).isEqualTo("manager");
        assertThat(office.entries(reference, "evidence.approval.approved"))
                .extracting(Entry::actor)
                .containsExactly(Actor.staff("manager"));
    }

    @Test
    void goesBackToTheTermsWithTheReasonWhenItIsRefused() {
        String reference = asked();

        office.complete(
                "manager",
                reference,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "The client can pay"));

        assertThat(office.tasks(reference)).containsExactly(AGREE);
        assertThat(engine.getTaskService()
                        .getVariable(office.task(reference, AGREE).getId(), "approvalReason"))
                .isEqualTo("The client can pay");
        office.complete(reference, AGREE, Forms.termsAgreed());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void isRefusedOnlyWithAReason() {
        String reference = asked();

        assertThatThrownBy(() -> office.complete("manager", reference, APPROVE, Map.of("approvalDecision", "REFUSED")))
                .hasMessage("Why: Please fill this in.");

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void isOfferedByNameToManagersAndToNobodyElse() {
        String reference = asked();

        assertThat(offeredTo(reference)).containsExactly("manager");
        assertThat(groupsOfferedTo(reference)).isEmpty();
        assertThatThrownBy(() -> office.complete("staff", reference, APPROVE, APPROVED))
                .isInstanceOf(RuntimeException.class);
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void isNotDecidedByTheManagerWhoAsksForIt() {
        membership("staff", "manager", true);
        String reference = askedBy("manager");

        assertThat(offeredTo(reference)).containsExactly("staff");
        assertThatThrownBy(() -> office.complete("manager", reference, APPROVE, APPROVED))
                .isInstanceOf(RuntimeException.class);
        office.complete("staff", reference, APPROVE, APPROVED);
        assertThat(approvals.get(reference, SUBJECT).decidedBy()).isEqualTo("staff");
    }

    @Test
    void goesToAnAdministratorWhereTheOnlyManagerAsks() {
        String reference = askedBy("manager");

        assertThat(offeredTo(reference)).containsExactly("admin");
        office.complete("admin", reference, APPROVE, APPROVED);
        assertThat(approvals.get(reference, SUBJECT).decidedBy()).isEqualTo("admin");
    }

    @Test
    void isNotDecidedByWhomTheRequesterHasNamed() {
        deputies.name("manager", "staff", today(), today().plusDays(5), "manager");

        String reference = askedBy("manager");

        assertThat(offeredTo(reference)).containsExactly("admin");
    }

    @Test
    void isDecidedByADeputyOnTheDaysNamedAndOnNoOther() {
        String reference = asked();
        deputies.name("manager", "staff", today(), today().plusDays(1), "manager");
        assertThat(offeredTo(reference)).containsExactlyInAnyOrder("manager", "staff");

        office.passDays(2);
        assertThatThrownBy(() -> office.complete("staff", reference, APPROVE, APPROVED))
                .hasMessage("Only a manager, or somebody who stands in for one today, decides on this.");
        schedule.offerAnew();
        assertThat(offeredTo(reference)).containsExactly("manager");
        deputies.name("manager", "staff", today(), today(), "manager");
        office.complete("staff", reference, APPROVE, APPROVED);

        assertThat(approvals.get(reference, SUBJECT).decidedBy()).isEqualTo("staff");
    }

    @Test
    void isNotDecidedByADeputyWhoAskedForIt() {
        deputies.name("manager", "colleague", today(), today().plusDays(5), "manager");

        String reference = asked();

        assertThat(offeredTo(reference)).containsExactly("manager");
        assertThatThrownBy(() -> office.complete("colleague", reference, APPROVE, APPROVED))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void isNotDecidedByTheDeputyOfSomebodyWhoIsNoManagerAnyMore() {
        membership("staff", "manager", true);
        deputies.name("staff", "admin", today(), today().plusDays(5), "staff");
        membership("staff", "manager", false);

        String reference = asked();

        assertThat(offeredTo(reference)).containsExactly("manager");
    }

    @Test
    void isNotAskedAgainWhenTheClientProvesNewAndTheCostStaysTheSame() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);
        office.sendMails();

        office.complete(reference, ACTIVATE, Forms.windowShows("NEW_CUSTOMER"));

        assertThat(office.tasks(reference)).containsExactly(ADMINISTRATOR);
        assertThat(office.count(reference, "evidence.approval.given")).isEqualTo(1);
    }

    @Test
    void isAskedAgainWhenTheCostChanges() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);
        office.sendMails();
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Too small"));
        office.complete(reference, Forms.AFTER_REFUSAL, Forms.afterRefusal("OTHER_TERMS"));

        office.complete(
                reference, AGREE, Forms.changed(Forms.termsAtOurCost(), Map.of("variant", "PRO", "monthlyFee", 549)));

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void remindsAfterAWorkingDayAndTellsTheAdministratorsAfterThreeEachOnce() {
        asked();
        assertThat(office.lettersTo(MANAGER_EMAIL)).isEmpty();

        office.pass(Duration.ofDays(1));
        assertThat(office.subjectsTo(MANAGER_EMAIL))
                .containsExactly("En godkjenning for Brønnøysundregistrene venter på deg");
        assertThat(office.lettersTo(MANAGER_EMAIL).get(0).text()).contains("Det koster 349 kr i måneden.");
        assertThat(office.lettersTo(ADMIN_EMAIL)).isEmpty();

        office.passDays(2);
        assertThat(office.lettersTo(MANAGER_EMAIL)).hasSize(2);
        assertThat(office.lettersTo(ADMIN_EMAIL)).hasSize(1);

        office.passDays(20);
        assertThat(office.lettersTo(MANAGER_EMAIL)).hasSize(2);
        assertThat(office.lettersTo(ADMIN_EMAIL)).hasSize(1);
        assertThat(office.lettersTo("colleague@fjordtall.example")).isEmpty();
    }

    @Test
    void remindsNobodyOnceItIsDecided() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);

        office.passDays(4);

        assertThat(office.lettersTo(MANAGER_EMAIL)).isEmpty();
    }

    @Test
    void isNothingWhereTheClientPaysOrTheServiceIsFree() {
        String paid = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(paid, AGREE, Forms.termsAgreed());

        assertThat(office.tasks(paid)).isEmpty();
        assertThat(approvals.get(paid, SUBJECT).state()).isEqualTo(Approval.State.NOT_NEEDED);
        office.cancel(paid, "Begun anew");
        String free = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(
                free, AGREE, Forms.changed(Forms.termsAtOurCost(), Map.of("variant", "FAKTURA", "monthlyFee", 0)));
        assertThat(office.tasks(free)).isEmpty();
        assertThat(approvals.get(free, SUBJECT).state()).isEqualTo(Approval.State.NOT_NEEDED);
    }

    @Test
    void isCoveredByAStandingApprovalUntilItsLastDay() {
        Map<String, Object> start =
                Forms.changed(Forms.termsAtOurCost(), Map.of("variant", "START", "monthlyFee", 199));
        String covered = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(covered, AGREE, start);

        assertThat(office.tasks(covered)).isEmpty();
        assertThat(approvals.get(covered, SUBJECT).state()).isEqualTo(Approval.State.APPROVED);
        assertThat(office.entries(covered, "evidence.approval.standing"))
                .extracting(entry -> entry.details().get("name"))
                .containsExactly("The partners");
        office.cancel(covered, "Begun anew");
        office.clock.set(Instant.parse("2027-01-04T08:00:00Z"));
        String later = office.start(
                "staff", Forms.client(Map.of("knownSituation", "KNOWN_AT_VENDOR", "goLiveDate", "2027-05-04")));
        office.complete(later, Forms.LOOK_UP, Forms.noSubscriptionFound());
        office.complete(later, AGREE, start);
        assertThat(office.tasks(later)).containsExactly(APPROVE);
    }

    @Test
    void isWithdrawnWithTheCase() {
        String reference = asked();

        office.cancel(reference, "The client left");

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(approvals.get(reference, SUBJECT).state()).isEqualTo(Approval.State.WITHDRAWN);
        assertThat(approvals.waiting()).isEmpty();
    }

    @Test
    void isWithdrawnWhenTheCaseTakesAPathWithoutIt() {
        String reference = asked();

        office.changePath(reference, "ACTIVE_SUBSCRIPTION", "Overlooked");

        assertThat(approvals.waiting()).isEmpty();
        assertThat(office.count(reference, "evidence.approval.withdrawn")).isEqualTo(1);
    }

    @Test
    void staysOnRecordAsDecidedWhenTheCaseIsCancelledLater() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);

        office.cancel(reference, "The client left");

        assertThat(approvals.get(reference, SUBJECT).state()).isEqualTo(Approval.State.APPROVED);
    }

    @Test
    void isDecidedAnewAfterTheApproverOpensTheDecisionAgain() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);
        office.clock.advance(Duration.ofMinutes(1));

        office.reopen("manager", reference, "Pressed the wrong button");

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        assertThat(approvals.get(reference, SUBJECT).decidedBy()).isNull();
    }

    @Test
    void isWithdrawnWhenTheTermsAreOpenedAgainBeforeAnybodyDecided() {
        String reference = asked();
        office.clock.advance(Duration.ofMinutes(1));

        office.reopen("colleague", reference, "The wrong variant");

        assertThat(office.tasks(reference)).containsExactly(AGREE);
        assertThat(approvals.waiting()).isEmpty();
        office.complete(reference, AGREE, Forms.termsAtOurCost());
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void isAskedAnewForDearerTermsThatWereOpenedAgainAfterItWasGiven() {
        String reference = asked();
        office.complete("manager", reference, APPROVE, APPROVED);
        office.clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> office.reopen("colleague", reference, "The wrong variant"))
                .hasMessage("case.reopen.refused.later");

        office.reopen("manager", reference, "They have to settle the variant first");
        office.reopen("colleague", reference, "The wrong variant");
        office.complete(
                reference, AGREE, Forms.changed(Forms.termsAtOurCost(), Map.of("variant", "PRO", "monthlyFee", 549)));

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        office.sendMails();
        assertThat(office.lettersTo(Forms.CLIENT_EMAIL)).isEmpty();
    }

    private String asked() {
        return askedBy("colleague");
    }

    private String askedBy(String person) {
        String reference =
                office.start("staff", Forms.client(Map.of("knownSituation", "KNOWN_AT_VENDOR", "responsible", person)));
        office.complete(reference, Forms.LOOK_UP, Forms.noSubscriptionFound());
        office.complete(reference, AGREE, Forms.termsAtOurCost());
        return reference;
    }

    private List<String> offeredTo(String reference) {
        return links(reference).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> groupsOfferedTo(String reference) {
        return links(reference).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<IdentityLink> links(String reference) {
        return engine.getTaskService()
                .getIdentityLinksForTask(office.task(reference, APPROVE).getId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.clock.instant(), Office.ZONE);
    }

    private void membership(String person, String group, boolean member) {
        boolean isMember = engine.getIdentityService()
                        .createUserQuery()
                        .userId(person)
                        .memberOfGroup(group)
                        .count()
                > 0;
        if (member && !isMember) {
            engine.getIdentityService().createMembership(person, group);
        } else if (!member && isMember) {
            engine.getIdentityService().deleteMembership(person, group);
        }
    }
}
