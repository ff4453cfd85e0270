package onboarding.afas;

import java.time.Clock;
import java.util.Map;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.Letterheads;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Question;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients and colleagues are asked and told. */
@Service
@Transactional
public class AfasLetters {

    private static final String VENDOR = "afas";
    private static final String PRODUCT = "AFAS Profit";
    private static final String SET_UP = "afas-client-environment";

    private final Cases cases;
    private final CaseFiles files;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Letterheads letterheads;
    private final OfficeProfiles office;
    private final Clock clock;

    AfasLetters(
            Cases cases,
            CaseFiles files,
            Confirmations confirmations,
            Outbox outbox,
            Letterheads letterheads,
            OfficeProfiles office,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.letterheads = letterheads;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Asks the administrator of the client to authorise the people in the environment.
     *
     * @param people one a line
     * @param functions the menu paths that they need, one a line
     * @param mainSite whole address of the InSite that PCC goes through; the mail has no link but its own
     * @return the subject of the question
     */
    public String askClient(Environment environment, String people, String functions, String mainSite) {
        OnboardingCase client = cases.get(environment.caseReference());
        Recipient to =
                new Recipient(client.contact().fullName(), client.contact().email());
        String subject = Question.about(SET_UP, String.valueOf(environment.id()));
        Map<String, String> parameters = letterheads.parameters(files.get(environment.caseReference()), to, PRODUCT);
        parameters.put("environmentCode", environment.code());
        parameters.put("people", people);
        parameters.put("functions", functions);
        parameters.put("mainSite", environment.ownInsite() ? "–" : mainSite.replaceFirst("^https://", ""));
        confirmations.ask(new Question(
                environment.caseReference(),
                subject,
                VENDOR,
                SET_UP,
                client.client().language(),
                to,
                client.responsible(),
                parameters));
        return subject;
    }

    /**
     * Tells the client and the responsible colleague that everything is linked.
     *
     * @return key of the mail to the client; told twice, it is queued once
     */
    public String tellLinked(String caseReference, String codes) {
        OnboardingCase client = cases.get(caseReference);
        CaseFile file = files.get(caseReference);
        Recipient contact =
                new Recipient(client.contact().fullName(), client.contact().email());
        String key = caseReference + "/afas-linked";
        queue(key, file, "afas-linked", client.client().language(), contact, Map.of("environmentCodes", codes));
        queue(
                key + "/responsible",
                file,
                "afas-linked",
                letterheads.languageOfResponsible(file),
                letterheads.responsible(file),
                Map.of("environmentCodes", codes));
        return key;
    }

    /** Reminds the responsible colleague of an environment that is not on the Update of the office. */
    public void remindOfUpdate(
            String caseReference, Environment environment, String officeUpdate, String clientUpdate) {
        CaseFile file = files.get(caseReference);
        queue(
                "%s/afas-update/%d/%s".formatted(caseReference, environment.id(), clock.instant()),
                file,
                "afas-update-differs",
                letterheads.languageOfResponsible(file),
                letterheads.responsible(file),
                Map.of(
                        "environmentCode", environment.code(),
                        "officeUpdate", officeUpdate,
                        "clientUpdate", clientUpdate));
    }

    private void queue(
            String key, CaseFile file, String template, String language, Recipient to, Map<String, String> further) {
        Map<String, String> parameters = letterheads.parameters(file, to, PRODUCT);
        parameters.putAll(further);
        outbox.queue(new OutgoingMail(
                key, file.reference(), template, language, to, letterheads.responsible(file), parameters, null));
    }
}
