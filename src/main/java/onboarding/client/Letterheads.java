package onboarding.client;

import java.util.HashMap;
import java.util.Map;
import onboarding.mail.Recipient;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every mail and page about a case says of the case, of the office and of who answers questions. */
@Service
@Transactional(readOnly = true)
public class Letterheads {

    private final Colleagues colleagues;
    private final OfficeProfiles office;

    Letterheads(Colleagues colleagues, OfficeProfiles office) {
        this.colleagues = colleagues;
        this.office = office;
    }

    /** Who answers questions about the case: the colleague, or the office where the colleague has no address. */
    public Recipient responsible(CaseFile file) {
        return colleagues
                .find(file.responsible())
                .filter(colleague -> !colleague.email().isBlank())
                .map(colleague -> new Recipient(colleague.name(), colleague.email()))
                .orElseGet(() ->
                        new Recipient(office.current().name(), office.current().senderAddress()));
    }

    /** The language to write to that colleague in. */
    public String languageOfResponsible(CaseFile file) {
        OfficeProfile profile = office.current();
        return colleagues
                .find(file.responsible())
                .map(colleague -> colleague.writtenIn(profile))
                .orElseGet(profile::language);
    }

    /**
     * The parameters by name, to which a letter adds its own.
     *
     * @param to who gets the letter
     * @param product what is set up, as people call it
     */
    public Map<String, String> parameters(CaseFile file, Recipient to, String product) {
        OfficeProfile profile = office.current();
        Recipient responsible = responsible(file);
        Map<String, String> parameters = new HashMap<>();
        parameters.put("caseReference", file.reference());
        parameters.put("clientName", file.subject());
        parameters.put("officeName", profile.name());
        parameters.put("officePhone", profile.phone());
        parameters.put("responsibleName", responsible.name());
        parameters.put("responsibleEmail", responsible.email());
        parameters.put("contactName", to.name());
        parameters.put("contactFirstName", to.name().split(" ", 2)[0]);
        parameters.put("product", product);
        return parameters;
    }
}
