package onboarding.sage.process;

import onboarding.client.Cases;
import onboarding.client.NewOfficeCase;
import onboarding.client.Product;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.sage.AccountStatus;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccounts;
import onboarding.sage.NewCheck;
import onboarding.sage.Participants;
import onboarding.sage.Situation;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which the office gets its main account, or a colleague joins. */
@Component("sageRegisterSetUp")
class RegisterSetUpDelegate implements JavaDelegate {

    private final Cases cases;
    private final SageMatters sageMatters;
    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final Participants participants;
    private final Colleagues colleagues;
    private final OfficeProfiles officeProfiles;
    private final CurrentUser currentUser;

    RegisterSetUpDelegate(
            Cases cases,
            SageMatters sageMatters,
            Exchanges exchanges,
            MainAccounts mainAccounts,
            Participants participants,
            Colleagues colleagues,
            OfficeProfiles officeProfiles,
            CurrentUser currentUser) {
        this.cases = cases;
        this.sageMatters = sageMatters;
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.participants = participants;
        this.colleagues = colleagues;
        this.officeProfiles = officeProfiles;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Situation wanted = Values.choice(execution, Variables.SITUATION, Situation.class);
        String receiver = Values.text(execution, Fields.RECEIVER);
        String name = colleagues.find(receiver).map(Colleague::name).orElse(receiver);
        String email = Values.text(execution, Fields.RECEIVER_EMAIL);
        String reference = open(
                execution,
                "Sage Connect · " + (wanted == Situation.MAIN_ACCOUNT_HELD ? name : mainAccountEmail(execution)));
        sageMatters.takeUp(reference, SageMatters.ofPerson(email));
        if (wanted != Situation.MAIN_ACCOUNT_HELD) {
            sageMatters.takeUp(reference, SageMatters.MAIN_ACCOUNT);
        }
        record(execution, reference, wanted);
        participants.name(
                reference, Holder.OFFICE, name, email, officeProfiles.current().language());
    }

    private static String mainAccountEmail(DelegateExecution execution) {
        return Values.text(execution, Variables.MAIN_ACCOUNT_EMAIL);
    }

    private String open(DelegateExecution execution, String subject) {
        String reference = cases.openForOffice(
                new NewOfficeCase(
                        subject,
                        Product.SAGE_CONNECT,
                        SageProcesses.SET_UP,
                        Values.text(execution, Fields.RESPONSIBLE),
                        Values.date(execution, Fields.READY_ON).orElseThrow()),
                currentUser.id());
        CaseVariables.carry(execution, reference, subject);
        execution.setVariable(Variables.PRODUCT, Product.SAGE_CONNECT.name());
        return reference;
    }

    private void record(DelegateExecution execution, String reference, Situation wanted) {
        boolean held = wanted == Situation.MAIN_ACCOUNT_HELD;
        exchanges.recordCheck(
                reference,
                new NewCheck(
                        Holder.OFFICE,
                        held
                                ? AccountStatus.SET_UP
                                : wanted == Situation.MAIN_ACCOUNT_REGISTERED
                                        ? AccountStatus.REGISTERED
                                        : AccountStatus.NOT_REGISTERED,
                        Holder.OFFICE,
                        held
                                ? Subscription.RECORDED
                                : Values.choice(execution, Variables.SUBSCRIPTION_STANDING, Subscription.class),
                        null,
                        Values.text(execution, Fields.OFFICE_PROGRAM),
                        null,
                        null));
        long account = held
                ? mainAccounts.ofOffice().orElseThrow().id()
                : mainAccounts.name(reference, Holder.OFFICE, Values.text(execution, Variables.MAIN_ACCOUNT_EMAIL));
        if (held) {
            exchanges.joinMainAccount(reference, mainAccounts.get(account));
        }
        exchanges.recordMainAccount(
                reference,
                account,
                null,
                Values.optionalText(execution, Fields.WARNING_ACCEPTED).orElse(null));
    }
}
