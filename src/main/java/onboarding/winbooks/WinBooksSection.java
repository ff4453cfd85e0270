package onboarding.winbooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onboarding.client.CaseSection;
import onboarding.client.ClientSection;
import onboarding.client.OnboardingCase;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Conventions;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its licence and of each person (procedures.md §2.8, record). Never a password. */
@Component
class WinBooksSection implements CaseSection, ClientSection {

    private final Licences licences;
    private final WinBooksUsers users;
    private final ClientDossiers dossiers;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final MessageSource texts;

    WinBooksSection(
            Licences licences,
            WinBooksUsers users,
            ClientDossiers dossiers,
            Colleagues colleagues,
            OfficeProfiles office,
            MessageSource texts) {
        this.licences = licences;
        this.users = users;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.office = office;
        this.texts = texts;
    }

    @Override
    public List<Section> of(String caseReference) {
        return Stream.of(
                        licences.ofCase(caseReference).stream().map(this::licence),
                        dossiers.find(caseReference).stream().map(this::dossier),
                        users.ofCase(caseReference).stream().map(this::user))
                .flatMap(sections -> sections)
                .toList();
    }

    /** A client has the people who got an ID; who never did is no record. */
    @Override
    public List<Section> of(OnboardingCase onboardingCase) {
        return Stream.concat(
                        dossiers.find(onboardingCase.reference()).stream()
                                .filter(dossier -> dossier.connectAt() != null)
                                .map(this::dossier),
                        users.ofCase(onboardingCase.reference()).stream()
                                .filter(user -> user.createdAt() != null)
                                .map(this::user))
                .toList();
    }

    private Section dossier(ClientDossier dossier) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text("winbooks.licence", licences.get(dossier.licenceId()).name()));
        day(rows, "winbooks.connectSince", dossier.connectAt());
        day(rows, "winbooks.readySince", dossier.readyAt());
        return new Section("winbooks.dossier", dossier.name(), rows);
    }

    private Section licence(Licence licence) {
        Licence.Distributor distributor = licence.distributor();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.key("winbooks.product", "winbooks.product." + licence.product()));
        rows.add(Row.text("winbooks.cartridge", licence.recognition().cartridge()));
        rows.add(Row.text(
                "winbooks.distributor",
                "%s, %s, %s"
                        .formatted(
                                distributor.name(), distributor.email(), PhoneNumbers.readable(distributor.phone()))));
        rows.add(Row.text("winbooks.licenceAdmin", nameOf(licence.licenceAdmin())));
        day(rows, "winbooks.readySince", licence.readyAt());
        return new Section("winbooks.licence", licence.name(), rows);
    }

    private Section user(WinBooksUser user) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.key("winbooks.stage", "winbooks.stage." + user.stage()));
        rows.add(Row.text("winbooks.id", user.winbooksId()));
        Licence licence = licences.get(user.licenceId());
        rows.add(Row.text("winbooks.licence", licence.name()));
        rows.add(Row.key("winbooks.product", "winbooks.product." + licence.product()));
        rows.add(Row.text("winbooks.level", user.access().level().portalWord()));
        rows.add(Row.text("winbooks.roles", user.roles()));
        rows.add(
                user.access().allDossiers()
                        ? Row.key("winbooks.dossiers", "winbooks.everyDossier")
                        : Row.text(
                                "winbooks.dossiers",
                                String.join(", ", user.access().dossiers())));
        rows.add(Row.key("winbooks.notifications", user.notifyAllDossiers() ? "winbooks.yes" : "winbooks.no"));
        Delivery delivery = user.delivery();
        rows.add(
                delivery == null
                        ? Row.key("winbooks.passwordBy", "winbooks.passwordBy." + user.passwordBy())
                        : Row.key("winbooks.delivery", "winbooks.delivery." + delivery));
        Instant createdAt = user.createdAt();
        String createdBy = user.createdBy();
        if (createdAt != null && createdBy != null) {
            rows.add(Row.text("winbooks.created", words("winbooks.dayAndPerson", day(createdAt), nameOf(createdBy))));
        }
        day(rows, "winbooks.syncRequested", user.syncRequestedAt());
        day(rows, "winbooks.syncConfirmed", user.syncConfirmedAt());
        day(rows, "winbooks.loggedOn", user.loggedOnAt());
        day(rows, "winbooks.readySince", user.readyAt());
        String reason = user.endedBecause();
        if (reason != null && !reason.isBlank()) {
            rows.add(Row.text("winbooks.endedBecause", reason));
        }
        return new Section("winbooks.person", user.fullName(), rows);
    }

    private void day(List<Row> rows, String labelKey, @Nullable Instant at) {
        if (at != null) {
            rows.add(Row.text(labelKey, day(at)));
        }
    }

    private String day(Instant at) {
        return Conventions.date(LocalDate.ofInstant(at, office.current().zone()), language());
    }

    private String words(String key, Object... args) {
        return texts.getMessage(key, args, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }
}
