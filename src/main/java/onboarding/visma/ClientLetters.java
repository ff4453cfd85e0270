package onboarding.visma;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Question;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.visma.Collaborations.Announced;
import org.springframework.stereotype.Component;

/** What a client is asked and told about a collaboration, and who at the client's is written to. */
@Component
class ClientLetters {

    private static final String VENDOR = "visma";

    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final OfficeProfiles office;

    ClientLetters(Confirmations confirmations, Outbox outbox, Colleagues colleagues, OfficeProfiles office) {
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.office = office;
    }

    Confirmation askToEndOther(OnboardingCase onboarding) {
        String subject = Collaborations.OTHER_OFFICE;
        return confirmations.ask(question(onboarding, subject, subject, contactOf(onboarding), Map.of()));
    }

    Confirmation askToApprove(OnboardingCase onboarding, Scenario scenario, Collaboration collaboration) {
        return confirmations.ask(question(
                onboarding,
                scenario.subject(),
                scenario.template(),
                approver(onboarding, scenario, collaboration),
                TermsInWords.forMail(collaboration.terms())));
    }

    /** The same news goes to the same person once, however often the case comes here. */
    Announced tellOfFreeService(OnboardingCase onboarding, Collaboration collaboration) {
        Question told = question(
                onboarding,
                Scenario.NEW_CUSTOMER.subject(),
                "visma-announcement-free",
                approver(onboarding, Scenario.NEW_CUSTOMER, collaboration),
                TermsInWords.forMail(collaboration.terms()));
        String what = told.to().email() + "|" + collaboration.terms();
        String key = told.caseReference() + "/visma-free/" + UUID.nameUUIDFromBytes(what.getBytes(UTF_8));
        outbox.queue(mail(told, key));
        return new Announced(told.subject(), key);
    }

    Confirmation askAboutFurther(OnboardingCase onboarding, FurtherService service) {
        return confirmations.ask(question(
                onboarding,
                service.subject(),
                "visma-announcement-further",
                contactOf(onboarding),
                Map.of("product", service.productName())));
    }

    /** Nobody is told of the end who was never told of the beginning; a free service was told of without a question. */
    void tellThatItStopped(OnboardingCase onboarding, Scenario scenario, Collaboration collaboration) {
        if (!outbox.hasReachedClient(onboarding.reference())) {
            return;
        }
        Recipient to = confirmations
                .find(onboarding.reference(), scenario.subject())
                .map(asked -> asked.question().to())
                .orElseGet(() -> approver(onboarding, scenario, collaboration));
        Question told = question(onboarding, scenario.subject(), "onboarding-stopped", to, Map.of());
        outbox.queue(mail(told, onboarding.reference() + "/stopped"));
    }

    private OutgoingMail mail(Question about, String key) {
        return new OutgoingMail(
                key,
                about.caseReference(),
                about.template(),
                about.language(),
                about.to(),
                confirmations.replyTo(about).orElse(null),
                about.parameters(),
                null);
    }

    /** Who acts at Visma: the administrator of a new customer, else the client's contact. */
    private static Recipient approver(OnboardingCase onboarding, Scenario scenario, Collaboration collaboration) {
        Administrator administrator = collaboration.administrator();
        return scenario == Scenario.NEW_CUSTOMER && administrator != null
                ? new Recipient(administrator.fullName(), administrator.email())
                : contactOf(onboarding);
    }

    private static Recipient contactOf(OnboardingCase onboarding) {
        return new Recipient(
                onboarding.contact().fullName(), onboarding.contact().email());
    }

    private Question question(
            OnboardingCase onboarding, String subject, String template, Recipient to, Map<String, String> further) {
        Map<String, String> parameters = new HashMap<>(parameters(onboarding));
        parameters.put("contactName", to.name());
        parameters.put("contactFirstName", to.name().split(" ", 2)[0]);
        parameters.putAll(further);
        return new Question(
                onboarding.reference(),
                subject,
                VENDOR,
                template,
                onboarding.client().language(),
                to,
                onboarding.responsible(),
                parameters);
    }

    private Map<String, String> parameters(OnboardingCase onboarding) {
        OfficeProfile profile = office.current();
        Optional<Colleague> responsible = colleagues.find(onboarding.responsible());
        return Map.of(
                "caseReference", onboarding.reference(),
                "clientName", onboarding.client().legalName(),
                "officeName", profile.name(),
                "officePhone", profile.phone(),
                "responsibleName", responsible.map(Colleague::name).orElse(profile.name()),
                "responsibleEmail", responsible.map(Colleague::email).orElse(profile.senderAddress()),
                "product", "Visma eAccounting");
    }
}
