package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.winbooks.Access;
import onboarding.winbooks.Entries;
import onboarding.winbooks.Level;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Entries of a user as the form shows and gives them. */
final class WantedEntries {

    private WantedEntries() {}

    /** Lets the form show what stands in the register. */
    static void propose(VariableScope scope, Entries present) {
        scope.setVariable(Variables.WANTED_LEVEL, present.access().level().name());
        scope.setVariable(Variables.ALL_DOSSIERS, present.access().allDossiers());
        scope.setVariable(
                Variables.WANTED_DOSSIERS, String.join("\n", present.access().dossiers()));
        scope.setVariable(Variables.WANTED_ROLES, present.roles());
        scope.setVariable(Variables.DIGITAL_PRODUCTS, present.digitalProducts());
        scope.setVariable(Variables.NOTIFY_ALL_DOSSIERS, present.notifyAllDossiers());
        scope.setVariable(Variables.FIRST_NAME, present.firstName());
        scope.setVariable(Variables.LAST_NAME, present.lastName());
        scope.setVariable(Variables.PHONE, PhoneNumbers.readable(present.phone()));
        scope.setVariable(Variables.LANGUAGE, present.language());
    }

    /** What is wanted; somebody of a client keeps what the form does not ask for there. */
    static Entries of(VariableScope scope, WinBooksUser user) {
        String dossiers = Values.optionalText(scope, Variables.WANTED_DOSSIERS).orElse("");
        return new Entries(
                user.isColleague()
                        ? Access.of(
                                Values.choice(scope, Variables.WANTED_LEVEL, Level.class),
                                Values.isTrue(scope, Variables.ALL_DOSSIERS),
                                dossiers)
                        : Access.of(user.access().level(), false, dossiers),
                String.join(", ", PortalLists.entries(Values.text(scope, Variables.WANTED_ROLES))),
                user.isColleague() ? Values.isTrue(scope, Variables.DIGITAL_PRODUCTS) : user.digitalProducts(),
                user.isColleague() ? Values.isTrue(scope, Variables.NOTIFY_ALL_DOSSIERS) : user.notifyAllDossiers(),
                Values.text(scope, Variables.FIRST_NAME),
                Values.text(scope, Variables.LAST_NAME),
                Values.text(scope, Variables.PHONE),
                Values.text(scope, Variables.LANGUAGE));
    }
}
