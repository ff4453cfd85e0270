package onboarding.sage.process;

import onboarding.client.Cases;
import onboarding.engine.Values;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.sage.Holder;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Names a further person of an exchange that works (procedures.md §3.7, once per invitee). */
@Component("sageNameFurtherPerson")
class NameFurtherPersonDelegate implements JavaDelegate {

    private final Participants participants;
    private final Cases cases;
    private final Colleagues colleagues;
    private final OfficeProfiles officeProfiles;

    NameFurtherPersonDelegate(
            Participants participants, Cases cases, Colleagues colleagues, OfficeProfiles officeProfiles) {
        this.participants = participants;
        this.cases = cases;
        this.colleagues = colleagues;
        this.officeProfiles = officeProfiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Holder side = Values.choice(execution, Fields.FURTHER_SIDE, Holder.class);
        long person = side == Holder.CLIENT
                ? add(execution, side, Values.text(execution, Fields.FURTHER_NAME), languageOfClient(execution))
                : add(
                        execution,
                        side,
                        nameOf(Values.text(execution, Fields.FURTHER_COLLEAGUE)),
                        officeProfiles.current().language());
        execution.setVariable(Variables.PARTICIPANT, String.valueOf(person));
    }

    private String languageOfClient(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).client().language();
    }

    private long add(DelegateExecution execution, Holder side, String name, String language) {
        return participants.add(
                execution.getProcessBusinessKey(), side, name, Values.text(execution, Fields.FURTHER_EMAIL), language);
    }

    private String nameOf(String colleague) {
        return colleagues.find(colleague).map(Colleague::name).orElse(colleague);
    }
}
