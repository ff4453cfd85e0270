package onboarding.afas.process;

import onboarding.afas.AfasWords;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonCorrections;
import onboarding.afas.PersonCorrections.Wanted;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a user code that is to be corrected, and proposes that the rights go to the new one (procedures.md §0.5). */
@Component("afasRegisterCorrection")
class RegisterCorrectionDelegate implements JavaDelegate {

    private static final String SUBJECT = "afas-user-code";

    private final AfasCases cases;
    private final PccUsers users;
    private final PersonCorrections corrections;
    private final PersonEnvironments environments;
    private final AfasWords words;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    RegisterCorrectionDelegate(
            AfasCases cases,
            PccUsers users,
            PersonCorrections corrections,
            PersonEnvironments environments,
            AfasWords words,
            Approvals approvals,
            CurrentUser currentUser) {
        this.cases = cases;
        this.users = users;
        this.corrections = corrections;
        this.environments = environments;
        this.words = words;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser person = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        String name = words.nameOf(person.colleague());
        String code = Values.text(execution, Fields.USER_CODE);
        String reached = environments.wanted(person.id());
        String reference = open(execution, person, "%s · %s".formatted(name, code));
        corrections.ask(
                reference, new Wanted(person.id(), code, Values.text(execution, Fields.PCC_EMAIL), currentUser.id()));
        propose(reference, change(person, code), "%s: %s".formatted(name, reached.replace("\n\n", ", ")));
        execution.setVariable(Variables.APPROVAL_SUBJECT, SUBJECT);
        execution.setVariable(Variables.PERSON_NAME, name);
        execution.setVariable(Variables.ENVIRONMENTS_WORDS, reached);
        execution.setVariable(Variables.CODE_CHANGE_WORDS, change(person, code));
    }

    private String open(DelegateExecution execution, PccUser person, String subject) {
        return cases.open(
                execution,
                subject,
                AfasProcesses.CORRECT_PERSON,
                AfasCases.ofUserCode(person.colleague()),
                "afas.refused.personOpen");
    }

    private void propose(String reference, String change, String reaches) {
        approvals.propose(new Proposal(
                reference,
                SUBJECT,
                Matter.ACCESS,
                "AFAS Profit: " + change,
                false,
                null,
                null,
                currentUser.id(),
                reaches));
    }

    private static String change(PccUser person, String code) {
        return "%s → %s".formatted(person.userCode(), code);
    }
}
