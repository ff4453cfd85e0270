package onboarding.afas.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the cells of a person that are to be linked in this case, and whether PCC is there to link them. */
@Component("afasFindPerson")
class FindPersonDelegate implements JavaDelegate {

    private final PccUsers users;
    private final Links links;
    private final Environments environments;
    private final AfasOffices offices;
    private final RunningLinks running;
    private final AfasWords days;

    FindPersonDelegate(
            PccUsers users,
            Links links,
            Environments environments,
            AfasOffices offices,
            RunningLinks running,
            AfasWords days) {
        this.users = users;
        this.links = links;
        this.environments = environments;
        this.offices = offices;
        this.running = running;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        Optional<AfasOffice> office = offices.ready();
        execution.setVariable(Variables.OFFICE_READY, office.isPresent());
        execution.setVariable(
                Variables.OFFICE_CODE, office.map(AfasOffice::code).orElse(""));
        execution.setVariable(
                Variables.INSITE_URL, office.map(AfasOffice::insiteUrl).orElse(""));
        execution.setVariable(Variables.PCC_READY, user.pccReadyAt() != null);
        execution.setVariable(Variables.PCC_PERSON, user.colleague());
        execution.setVariable(Variables.PERSON_NAME, days.nameOf(user.colleague()));
        List<Link> toLink = toLink(user, execution.getProcessBusinessKey()).toList();
        execution.setVariable(
                Variables.AFAS_LINKS, RecordUserDelegate.ids(toLink.stream().map(Link::id)));
        if (office.isPresent()) {
            execution.setVariable(Variables.PCC_SITUATION, situation(execution, user, toLink));
        }
    }

    /** PCC is put on a workstation once for a person, in whichever case begins it first (procedures.md §1.6). */
    private String situation(DelegateExecution execution, PccUser user, List<Link> toLink) {
        boolean isNewWorkstation = Values.optionalText(execution, Variables.PCC_EVENT)
                .filter(PccEvent.NEW_WORKSTATION.name()::equals)
                .isPresent();
        if (toLink.isEmpty() && !isNewWorkstation) {
            return "NOTHING";
        }
        if (user.pccReadyAt() != null) {
            return "READY";
        }
        String reference = execution.getProcessBusinessKey();
        return users.takePccOn(user.id(), reference) || isNewWorkstation && reference.equals(user.pccCase())
                ? "MISSING"
                : "ELSEWHERE";
    }

    /** In the case of a client its own environments; otherwise everything of the person that nobody sees to yet. */
    private Stream<Link> toLink(PccUser user, String caseReference) {
        List<Long> ofCase =
                environments.ofCase(caseReference).stream().map(Environment::id).toList();
        return links.currentOfUser(user.id()).stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .filter(link ->
                        ofCase.isEmpty() ? !running.isSeenTo(link, user) : ofCase.contains(link.environmentId()));
    }
}
