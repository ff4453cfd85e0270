package onboarding.client.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import onboarding.client.Cases;
import onboarding.client.Contact;
import onboarding.client.KnownSituation;
import onboarding.client.NewCase;
import onboarding.client.OnboardingCase;
import onboarding.client.Product;
import onboarding.client.SecondOpenCase;
import onboarding.engine.form.FormRefusedException;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.Country;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import onboarding.identifier.PhoneNumbers;
import onboarding.identifier.Texts;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The start form of a case, new or corrected: what its fields cannot say by themselves (procedures.md §0.7, §6). */
@Component
class OnboardClientForm implements FormRules {

    private static final String CLIENT_NAME = "clientName";
    private static final String COUNTRY = "country";
    private static final String NATIONAL_ID = "nationalId";
    private static final String LANGUAGE = "clientLanguage";
    private static final String FIRST_NAME = "contactFirstName";
    private static final String LAST_NAME = "contactLastName";
    private static final String EMAIL = "contactEmail";
    private static final String PHONE = "contactPhone";
    private static final String RESPONSIBLE = "responsible";
    static final String GO_LIVE = "goLiveDate";
    private static final int NAME_LENGTH = 200;
    private static final int PERSON_NAME_LENGTH = 100;

    private final Cases cases;
    private final OfficeProfiles office;
    private final MessageSource texts;

    OnboardClientForm(Cases cases, OfficeProfiles office, MessageSource texts) {
        this.cases = cases;
        this.office = office;
        this.texts = texts;
    }

    @Override
    public String formId() {
        return "onboard-client";
    }

    @Override
    public void check(FormSubmission form) {
        boolean sound = normalise(form, CLIENT_NAME, text -> Texts.parse(text, NAME_LENGTH))
                & normalise(form, FIRST_NAME, text -> Texts.parse(text, PERSON_NAME_LENGTH))
                & normalise(form, LAST_NAME, text -> Texts.parse(text, PERSON_NAME_LENGTH))
                & normalise(form, EMAIL, EmailAddresses::parse);
        Optional<Country> country = form.text(COUNTRY).map(Country::valueOf);
        if (country.isPresent()) {
            sound &= normalise(form, PHONE, text -> PhoneNumbers.parse(text, country.get()));
            sound &= normalise(form, NATIONAL_ID, text -> NationalIds.parse(country.get(), text));
        }
        if (country.isPresent() && isTheOffice(country.get(), form.text(NATIONAL_ID))) {
            form.refuse(NATIONAL_ID, "client.refused.ownNumber");
        }
        if (sound && isComplete(form)) {
            refuseSecondOpenCase(form);
        }
    }

    private static boolean normalise(FormSubmission form, String field, Function<String, Parsed> parser) {
        Optional<String> typed = form.text(field);
        if (typed.isEmpty()) {
            return true;
        }
        Parsed parsed = parser.apply(typed.get());
        if (parsed instanceof Parsed.Refused refused) {
            form.refuse(field, refused.messageKey(), refused.args().toArray());
            return false;
        }
        form.replace(field, ((Parsed.Valid) parsed).value());
        return true;
    }

    private boolean isTheOffice(Country country, Optional<String> nationalId) {
        OfficeProfile profile = office.current();
        return profile.country() == country
                && nationalId.filter(profile.nationalId()::equals).isPresent();
    }

    private static boolean isComplete(FormSubmission form) {
        return form.text(CLIENT_NAME).isPresent()
                && form.text(COUNTRY).isPresent()
                && form.text(ClientOnboardingProcess.Variables.PRODUCT).isPresent();
    }

    private void refuseSecondOpenCase(FormSubmission form) {
        Product product = Product.valueOf(
                form.text(ClientOnboardingProcess.Variables.PRODUCT).orElseThrow());
        Optional<OnboardingCase> open = cases.openCaseFor(
                product,
                Country.valueOf(form.text(COUNTRY).orElseThrow()),
                form.text(NATIONAL_ID).orElse(null),
                form.text(CLIENT_NAME).orElseThrow(),
                form.caseReference().orElse(null));
        open.ifPresent(first ->
                form.refuseForm("client.refused.secondCase", first.client().legalName(), first.reference()));
    }

    /**
     * Opens the case that the form describes.
     *
     * @throws FormRefusedException when somebody else has just opened one for the same client and product
     */
    OnboardingCase open(NewCase wanted, String openedBy) {
        try {
            return cases.open(wanted, openedBy);
        } catch (SecondOpenCase e) {
            throw new FormRefusedException(List.of(texts.getMessage(
                    "client.refused.secondCase",
                    new Object[] {e.first().client().legalName(), e.first().reference()},
                    LocaleContextHolder.getLocale())));
        }
    }

    /** The values of the form that describe a case: what {@link #newCase} reads. */
    static Map<String, String> entered(NewCase intake) {
        return Map.ofEntries(
                Map.entry(CLIENT_NAME, intake.clientName()),
                Map.entry(COUNTRY, intake.country().name()),
                Map.entry(NATIONAL_ID, Objects.requireNonNullElse(intake.nationalId(), "")),
                Map.entry(LANGUAGE, intake.clientLanguage()),
                Map.entry(FIRST_NAME, intake.contact().firstName()),
                Map.entry(LAST_NAME, intake.contact().lastName()),
                Map.entry(EMAIL, intake.contact().email()),
                Map.entry(PHONE, intake.contact().phone()),
                Map.entry(
                        ClientOnboardingProcess.Variables.PRODUCT,
                        intake.product().name()),
                Map.entry(
                        ClientOnboardingProcess.Variables.KNOWN_SITUATION,
                        intake.knownSituation().name()),
                Map.entry(RESPONSIBLE, intake.responsible()),
                Map.entry(GO_LIVE, intake.goLiveOn().toString()));
    }

    /** The case that accepted values of the form describe. */
    static NewCase newCase(Function<String, @Nullable Object> values) {
        Function<String, String> text = field -> Objects.requireNonNull((String) values.apply(field), field);
        return new NewCase(
                text.apply(CLIENT_NAME),
                Country.valueOf(text.apply(COUNTRY)),
                (String) values.apply(NATIONAL_ID),
                text.apply(LANGUAGE),
                new Contact(text.apply(FIRST_NAME), text.apply(LAST_NAME), text.apply(EMAIL), text.apply(PHONE)),
                Product.valueOf(text.apply(ClientOnboardingProcess.Variables.PRODUCT)),
                KnownSituation.valueOf(text.apply(ClientOnboardingProcess.Variables.KNOWN_SITUATION)),
                text.apply(RESPONSIBLE),
                LocalDate.parse(text.apply(GO_LIVE)));
    }
}
