package onboarding.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.confirmation.ClientAnswers.Outcome;
import onboarding.confirmation.ClientAnswers.Refusal;
import onboarding.identifier.PhoneNumbers;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.page.GuestLanguage;
import onboarding.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the client's page shows, in the language of the question or the one chosen on the page. */
@Component
class ClientPageViews {

    private final GuestLanguage guest;
    private final OfficeProfiles office;
    private final Reminders reminders;
    private final PageSteps steps;
    private final Clock clock;

    ClientPageViews(GuestLanguage guest, OfficeProfiles office, Reminders reminders, PageSteps steps, Clock clock) {
        this.guest = guest;
        this.office = office;
        this.reminders = reminders;
        this.steps = steps;
        this.clock = clock;
    }

    ModelAndView show(
            String token,
            Confirmation confirmation,
            ClientInput input,
            @Nullable Outcome told,
            List<Refusal> refusals) {
        Words texts = guest.words(confirmation.question().language());
        OfficeProfile profile = office.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), profile.zone());
        ModelAndView page = new ModelAndView("confirmation/client-page", statusOf(told));
        guest.switchable(page, texts)
                .addObject("token", token)
                .addObject("office", profile)
                .addObject("phone", PhoneNumbers.readable(profile.phone()))
                .addObject("question", confirmation.question())
                .addObject("responsible", reminders.replyTo(confirmation.question()))
                .addObject("parameters", confirmation.question().parameters())
                .addObject("steps", steps.of(confirmation, texts))
                .addObject("items", steps.items(confirmation, texts))
                .addObject("wizard", steps.areTicked(confirmation))
                .addObject("mayNotWork", steps.mayNotWork(confirmation))
                .addObject("given", confirmation.given())
                .addObject("promisedFor", confirmation.promisedFor())
                .addObject("settled", confirmation.state() == State.SETTLED)
                .addObject("told", told)
                .addObject("input", input)
                .addObject("refusals", sentences(refusals, texts))
                .addObject("today", today);
        return page;
    }

    private static HttpStatusCode statusOf(@Nullable Outcome told) {
        return told == Outcome.REFUSED
                ? HttpStatus.UNPROCESSABLE_ENTITY
                : told == Outcome.SETTLED ? HttpStatus.CONFLICT : HttpStatus.OK;
    }

    /** A kind page that tells nothing about what exists. It knows no case, so it speaks the office's language. */
    ModelAndView gone(HttpStatus status) {
        Optional<OfficeProfile> profile = office.find();
        Words texts = guest.words(profile.map(OfficeProfile::language).orElse(null));
        ModelAndView page = new ModelAndView("confirmation/link-over", status);
        guest.switchable(page, texts)
                .addObject("office", profile.orElse(null))
                .addObject(
                        "phone",
                        profile.map(OfficeProfile::phone)
                                .map(PhoneNumbers::readable)
                                .orElse(""));
        return page;
    }

    private static Map<String, String> sentences(List<Refusal> refusals, Words texts) {
        return refusals.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Refusal::field,
                        refusal ->
                                texts.get(refusal.messageKey(), refusal.args().toArray()),
                        (first, second) -> first));
    }
}
