package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.Level;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.stereotype.Component;

/** What is asked for a person, each rule with its own sentence (procedures.md §2.2; source document). */
@Component
class NamePersonForm implements FormRules {

    private final WinBooksUsers users;
    private final Licences licences;

    NamePersonForm(WinBooksUsers users, Licences licences) {
        this.users = users;
        this.licences = licences;
    }

    @Override
    public String formId() {
        return "name-winbooks-person";
    }

    @Override
    public void check(FormSubmission form) {
        refuseHeldId(form, Fields.WANTED_ID, users);
        refuseShared(form, Fields.WANTED_ID);
        refuseLevel(form, Fields.WANTED_LEVEL);
        refuseNoDossier(form, Fields.WANTED_DOSSIERS, Fields.ALL_DOSSIERS);
        boolean nobodyTells = form.text(Fields.PASSWORD_BY)
                        .filter(PasswordOrigin.PORTAL.name()::equals)
                        .isPresent()
                && !form.ticked(Fields.PORTAL_MAILS);
        if (nobodyTells) {
            form.refuse(Fields.PASSWORD_BY, "winbooks.refused.nobodyTellsPassword");
        }
        refuseMissingRoles(form);
        Licence licence = licences.get(Long.parseLong(String.valueOf(form.variable(Variables.LICENCE_ID))));
        form.text(Fields.WANTED_LICENCE)
                .filter(shown -> !PortalLists.isSame(shown, licence.name()))
                .ifPresent(shown ->
                        form.refuse(Fields.WANTED_LICENCE, "winbooks.refused.otherLicence", shown, licence.name()));
    }

    /** A WinBooks-ID is unique: one address, one person (procedures.md §2.8, error 1). */
    static void refuseHeldId(FormSubmission form, String field, WinBooksUsers users) {
        form.text(field)
                .flatMap(users::holderOf)
                .ifPresent(holder ->
                        form.refuse(field, "winbooks.refused.idHeld", holder.fullName(), holder.caseReference()));
    }

    /**
     * Each person needs an own address; one that looks shared is taken when a colleague says that it is one person’s alone
     * (procedures.md §2.2, WinBooks ID). The form shows the tick for the same addresses.
     */
    static void refuseShared(FormSubmission form, String field) {
        form.text(field)
                .filter(address ->
                        address.matches("(info|office|kantoor|contact|mail|admin|boekhouding|compta|bureau)@.*"))
                .filter(address -> !form.ticked(Fields.OWN_MAILBOX))
                .ifPresent(address -> form.refuse(field, "winbooks.refused.sharedAddress", address));
    }

    /** Somebody of the office is Power User or Administrator (source document, Niveau; §2.8, error 3). */
    static void refuseLevel(FormSubmission form, String field) {
        form.text(field)
                .map(Level::valueOf)
                .filter(level -> !level.isForStaff())
                .ifPresent(level -> form.refuse(field, "winbooks.refused.level", level.portalWord()));
    }

    /** Whoever of the office uses the digital products has both roles (source document, Roles; §2.8, error 4). */
    static void refuseMissingRoles(FormSubmission form) {
        if (form.ticked(Fields.DIGITAL_PRODUCTS)) {
            form.text(Fields.WANTED_ROLES)
                    .map(PortalLists::entries)
                    .map(roles -> PortalLists.missing(PortalLists.STAFF_ROLES, roles))
                    .filter(missing -> !missing.isEmpty())
                    .ifPresent(missing -> form.refuse(
                            Fields.WANTED_ROLES, "winbooks.refused.rolesMissing", String.join(", ", missing)));
        }
    }

    /** At least one dossier (procedures.md §2.9). */
    static void refuseNoDossier(FormSubmission form, String field, String all) {
        boolean none =
                form.text(field).map(PortalLists::entries).orElse(List.of()).isEmpty();
        if (!form.ticked(all) && none) {
            form.refuse(field, "winbooks.refused.noDossier");
        }
    }
}
