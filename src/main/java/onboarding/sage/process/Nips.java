package onboarding.sage.process;

import java.util.List;
import java.util.Optional;
import onboarding.client.Cases;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.Country;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.sage.process.SageProcesses.Fields;
import org.springframework.stereotype.Component;

/** NIPs as people type them in forms. */
@Component
class Nips {

    private final OfficeProfiles office;
    private final Cases cases;

    Nips(OfficeProfiles office, Cases cases) {
        this.office = office;
        this.cases = cases;
    }

    /** Refuses what is no NIP (procedures.md §3.9, no. 2) and puts the bare digits in the place of what was typed. */
    void normalise(FormSubmission form, String field) {
        form.text(field).ifPresent(typed -> {
            Parsed parsed = NationalIds.parse(Country.PL, typed);
            if (parsed instanceof Parsed.Refused refused) {
                form.refuse(field, refused.messageKey(), refused.args().toArray());
            } else {
                form.replace(field, ((Parsed.Valid) parsed).value());
            }
        });
    }

    /**
     * Both company files are the client's: neither has the office's NIP, and two equal ones have the client's (procedures.md
     * §3.2, reading 1).
     */
    void checkBoth(FormSubmission form) {
        for (String field : List.of(Fields.CLIENT_PROGRAM_NIP, Fields.OFFICE_FILE_NIP)) {
            normalise(form, field);
            OfficeProfile profile = office.current();
            form.text(field)
                    .filter(nip -> profile.country() == Country.PL && nip.equals(profile.nationalId()))
                    .ifPresent(nip -> form.refuse(field, "sage.refused.ownNip", nip));
        }
        String known = cases.get(form.caseReference().orElseThrow()).client().nationalId();
        Optional<String> program = form.text(Fields.CLIENT_PROGRAM_NIP);
        if (known != null
                && program.isPresent()
                && program.equals(form.text(Fields.OFFICE_FILE_NIP))
                && !program.get().equals(known)) {
            form.refuse(Fields.CLIENT_PROGRAM_NIP, "sage.refused.otherNip", known);
        }
    }
}
