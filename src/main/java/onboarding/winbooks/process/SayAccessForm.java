package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** A change keeps the rules of the naming: of a colleague (procedures.md §2.2), and of a person of a client (§2.7). */
@Component
class SayAccessForm implements FormRules {

    private static final List<String> CLIENT_ROLES = List.of("connect.entrepreneur", "view.user");

    private final WinBooksUsers users;

    SayAccessForm(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public String formId() {
        return "say-winbooks-access";
    }

    @Override
    public void check(FormSubmission form) {
        if (form.text(Fields.FIRST_NAME).isEmpty()) {
            // The change is dropped, or the form's own rules have refused already.
            return;
        }
        if (PortalForms.userOf(form, users).isColleague()) {
            NamePersonForm.refuseLevel(form, Fields.WANTED_LEVEL);
            NamePersonForm.refuseNoDossier(form, Fields.WANTED_DOSSIERS, Fields.ALL_DOSSIERS);
            NamePersonForm.refuseMissingRoles(form);
        } else {
            checkClient(form);
        }
    }

    private static void checkClient(FormSubmission form) {
        if (entries(form, Fields.WANTED_DOSSIERS).size() != 1) {
            form.refuse(Fields.WANTED_DOSSIERS, "winbooks.refused.oneDossier");
        }
        List<String> roles = entries(form, Fields.WANTED_ROLES);
        List<String> foreign = PortalLists.missing(roles, CLIENT_ROLES);
        if (!foreign.isEmpty()) {
            form.refuse(Fields.WANTED_ROLES, "winbooks.refused.rolesOfClient", String.join(", ", foreign));
        } else if (!PortalLists.missing(CLIENT_ROLES.subList(0, 1), roles).isEmpty()) {
            form.refuse(Fields.WANTED_ROLES, "winbooks.refused.rolesNone");
        }
    }

    private static List<String> entries(FormSubmission form, String field) {
        return form.text(field).map(PortalLists::entries).orElse(List.of());
    }
}
