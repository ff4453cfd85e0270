package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.Level;
import onboarding.winbooks.Licence;
import onboarding.winbooks.LicenceProduct;
import onboarding.winbooks.Licences;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.stereotype.Component;

/** An access is right when the Portaal shows what was asked for, no more and no less (procedures.md §2.4, step 9). */
@Component
class CheckAccessForm implements FormRules {

    private final WinBooksUsers users;
    private final Licences licences;

    CheckAccessForm(WinBooksUsers users, Licences licences) {
        this.users = users;
        this.licences = licences;
    }

    @Override
    public String formId() {
        return "check-winbooks-id";
    }

    @Override
    public void check(FormSubmission form) {
        if (form.text(Variables.CHECK_OUTCOME).filter("RIGHT"::equals).isEmpty()) {
            return;
        }
        WinBooksUser user = PortalForms.userOf(form, users);
        Licence licence = licences.get(user.licenceId());
        ConfirmLicenceForm.refuseOtherLicence(form, licence);
        form.text(Fields.LEVEL_SHOWN)
                .map(Level::valueOf)
                .filter(shown -> shown != user.access().level())
                .ifPresent(shown -> form.refuse(
                        Fields.LEVEL_SHOWN,
                        "winbooks.refused.otherLevel",
                        shown.portalWord(),
                        user.access().level().portalWord()));
        List<String> roles =
                form.text(Fields.ROLES_SHOWN).map(PortalLists::entries).orElse(List.of());
        List<String> missing = PortalLists.missing(PortalLists.entries(user.roles()), roles);
        if (!missing.isEmpty()) {
            form.refuse(Fields.ROLES_SHOWN, "winbooks.refused.rolesNotShown", String.join(", ", missing));
        }
        List<String> tooMany = PortalLists.missing(roles, PortalLists.entries(user.roles()));
        if (missing.isEmpty() && !tooMany.isEmpty()) {
            form.refuse(Fields.ROLES_SHOWN, "winbooks.refused.rolesTooMany", String.join(", ", tooMany));
        }
        if (!user.access().allDossiers()) {
            checkDossiers(form, user);
        }
        if (user.worksWith("connect")) {
            require(form, Fields.CONNECT_OPENS, "winbooks.refused.connectClosed");
        }
        if (user.worksWith("view")) {
            require(form, Fields.VIEW_OPENS, "winbooks.refused.viewClosed");
        }
        if (licence.product() == LicenceProduct.CLASSIC && user.isColleague()) {
            require(form, Fields.CLASSIC_KNOWS_ID, "winbooks.refused.classicWithoutId");
        }
    }

    private static void checkDossiers(FormSubmission form, WinBooksUser user) {
        List<String> shown =
                form.text(Fields.DOSSIERS_SHOWN).map(PortalLists::entries).orElse(List.of());
        List<String> missing = PortalLists.missing(user.access().dossiers(), shown);
        List<String> tooMany = PortalLists.missing(shown, user.access().dossiers());
        if (!missing.isEmpty()) {
            form.refuse(Fields.DOSSIERS_SHOWN, "winbooks.refused.dossiersMissing", String.join(", ", missing));
        } else if (!tooMany.isEmpty()) {
            form.refuse(Fields.DOSSIERS_SHOWN, "winbooks.refused.dossiersTooMany", String.join(", ", tooMany));
        }
    }

    private static void require(FormSubmission form, String field, String refusal) {
        if (!form.ticked(field)) {
            form.refuse(field, refusal);
        }
    }
}
