package onboarding.winbooks.process;

import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Phrase;
import onboarding.winbooks.Access;
import onboarding.winbooks.Licences;
import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the tasks about one person show, in the words of the Portaal. */
@Component
class PersonSheet {

    private static final String YES = "winbooks.yes";
    private static final String NO = "winbooks.no";

    private final WinBooksUsers users;
    private final Licences licences;
    private final CaseFiles files;

    PersonSheet(WinBooksUsers users, Licences licences, CaseFiles files) {
        this.users = users;
        this.licences = licences;
        this.files = files;
    }

    /** The person whom this run is for. */
    WinBooksUser userOf(VariableScope scope) {
        return users.get(Long.parseLong(Values.text(scope, Variables.WINBOOKS_USER)));
    }

    /** Tells the tasks of this run whom they are about, on their cards, too: several people can be served at once. */
    WinBooksUser show(VariableScope scope) {
        WinBooksUser user = userOf(scope);
        Access access = user.access();
        CaseFile file = files.get(user.caseReference());
        String licence = licences.get(user.licenceId()).name();
        scope.setVariable(
                CaseVariables.CLIENT_NAME,
                user.fullName() + " · " + (file.isOffices() ? "WinBooks-ID" : file.subject()));
        scope.setVariable(Variables.COMPANY_NAME, file.isOffices() ? licence : file.subject());
        scope.setVariable(Variables.PERSON_NAME, user.fullName());
        scope.setVariable(Variables.WINBOOKS_ID, user.winbooksId());
        scope.setVariable(Variables.LICENCE_NAME, licence);
        scope.setVariable(Variables.PERSON_LEVEL, access.level().portalWord());
        scope.setVariable(Variables.EVERY_DOSSIER, access.allDossiers());
        scope.setVariable(
                Variables.PERSON_DOSSIERS,
                access.allDossiers() ? text("winbooks.everyDossier") : String.join(", ", access.dossiers()));
        scope.setVariable(Variables.ON_WEB_USER, user.onWebUser());
        scope.setVariable(Variables.OWN_PASSWORD, user.passwordBy() == PasswordOrigin.OWN);
        scope.setVariable(Variables.PERSON_ROLES, user.roles());
        scope.setVariable(Variables.PASSWORD_WORDS, text("winbooks.passwordBy." + user.passwordBy()));
        scope.setVariable(Variables.ACTIVATE_WORDS, text(user.activate() ? YES : NO));
        scope.setVariable(Variables.PORTAL_MAILS_WORDS, text(user.portalMails() ? YES : NO));
        scope.setVariable(Variables.NOTIFICATIONS_WORDS, text(user.notifyAllDossiers() ? YES : NO));
        scope.setVariable(Variables.PERSON_FIRST_NAME, user.firstName());
        scope.setVariable(Variables.PERSON_LAST_NAME, user.lastName());
        scope.setVariable(Variables.PERSON_PHONE, PhoneNumbers.readable(user.phone()));
        scope.setVariable(
                Variables.PERSON_LANGUAGE, Phrase.ofLanguage(user.language()).toString());
        return user;
    }

    private static String text(String key) {
        return Phrase.of(key).toString();
    }
}
