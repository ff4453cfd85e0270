package onboarding.afas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onboarding.client.CaseSection.Row;
import onboarding.language.Conventions;
import onboarding.language.Phrase;
import onboarding.language.Phrases;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says when something was done and by whom, in the reader's language. */
@Component
public class AfasWords {

    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final MessageSource texts;
    private final Phrases phrases;

    AfasWords(Colleagues colleagues, OfficeProfiles office, MessageSource texts, Phrases phrases) {
        this.colleagues = colleagues;
        this.office = office;
        this.texts = texts;
        this.phrases = phrases;
    }

    /** A Profit Update, and who read it when. */
    public String update(Reading reading) {
        return words("afas.updateRead", reading.update(), nameOf(reading.by()), day(reading.at()));
    }

    /** The same for readers of any language. */
    public String updateToStore(Reading reading) {
        return Phrase.of(
                        "afas.updateRead",
                        reading.update(),
                        nameOf(reading.by()),
                        LocalDate.ofInstant(reading.at(), office.current().zone()))
                .toString();
    }

    String day(Instant at) {
        return Conventions.date(LocalDate.ofInstant(at, office.current().zone()), language());
    }

    String dayAndPerson(Instant at, String userId) {
        return words("afas.dayAndPerson", day(at), nameOf(userId));
    }

    /** The name of a colleague, or whatever stands there for somebody else. */
    public String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }

    /** What was recorded, in the reader's words. */
    String said(String recorded) {
        return phrases.say(recorded, language());
    }

    String words(String key, Object... args) {
        return texts.getMessage(key, args, language());
    }

    void add(List<Row> rows, String labelKey, @Nullable Done done) {
        if (done != null) {
            rows.add(Row.text(labelKey, dayAndPerson(done.at(), done.by())));
        }
    }

    void add(List<Row> rows, String labelKey, @Nullable Instant at) {
        if (at != null) {
            rows.add(Row.text(labelKey, day(at)));
        }
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
