package onboarding.afas.process;

import java.util.List;
import java.util.Optional;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.Link;
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
    private final CellsToLink cells;
    private final AfasOffices offices;
    private final AfasWords days;

    FindPersonDelegate(PccUsers users, CellsToLink cells, AfasOffices offices, AfasWords days) {
        this.users = users;
        this.cells = cells;
        this.offices = offices;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        execution.setVariable(Variables.PCC_PERSON, user.colleague());
        execution.setVariable(Variables.PERSON_NAME, days.nameOf(user.colleague()));
        look(execution, user, isOfficeReady(execution));
    }

    private boolean isOfficeReady(DelegateExecution execution) {
        Optional<AfasOffice> office = offices.ready();
        execution.setVariable(Variables.OFFICE_READY, office.isPresent());
        execution.setVariable(
                Variables.OFFICE_CODE, office.map(AfasOffice::code).orElse(""));
        execution.setVariable(
                Variables.INSITE_URL, office.map(AfasOffice::insiteUrl).orElse(""));
        return office.isPresent();
    }

    private void look(DelegateExecution execution, PccUser user, boolean isOfficeReady) {
        String reference = execution.getProcessBusinessKey();
        List<Link> toLink = cells.of(user, reference);
        boolean isNewWorkstation = Values.optionalText(execution, Variables.PCC_EVENT)
                .filter(PccEvent.NEW_WORKSTATION.name()::equals)
                .isPresent();
        boolean isNeeded = !toLink.isEmpty() || isNewWorkstation;
        execution.setVariable(
                Variables.AFAS_LINKS, RecordUserDelegate.ids(toLink.stream().map(Link::id)));
        execution.setVariable(Variables.PERSON_NEEDED, isNeeded);
        if (isNeeded && isOfficeReady) {
            execution.setVariable(Variables.PCC_SITUATION, situation(user, reference, isNewWorkstation));
        }
    }

    /** PCC is put on a workstation once for a person, in whichever case begins it first (procedures.md §1.6). */
    private String situation(PccUser user, String caseReference, boolean isNewWorkstation) {
        if (user.pccReadyAt() != null) {
            return "READY";
        }
        return users.takePccOn(user.id(), caseReference) || isNewWorkstation && caseReference.equals(user.pccCase())
                ? "MISSING"
                : "ELSEWHERE";
    }
}
