package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.language.ProductTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What stands in the mails, for every template in every language that has texts. */
class MailContentTest {

    private static final String LINK = "https://start.fjordregnskap.example/c/secret?a=1&b=2";
    private static final Pattern URL = Pattern.compile("https?://[^\"'<>\\s]+");

    private final MailTemplates templates = new MailTemplates();
    private final MailRenderer renderer = new MailRenderer(
            templates,
            new StaticListableBeanFactory(Map.of(
                            "answers", new Links(MailLinks.Kind.CLIENT), "secrets", new Links(MailLinks.Kind.SECRET)))
                    .getBeanProvider(MailLinks.class),
            ProductTexts.mails(),
            ProductTexts.phrases(),
            URI.create("https://start.fjordregnskap.example"));

    private record Links(MailLinks.Kind kind) implements MailLinks {

        @Override
        public String url(String linkId) {
            return LINK;
        }
    }

    static List<String> languages() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:texts/mail-content_*.properties"))
                .map(bundle -> String.valueOf(bundle.getFilename()).replaceAll(".*_|\\..*", ""))
                .toList();
    }

    static List<Arguments> mails() throws IOException {
        List<Arguments> mails = new ArrayList<>();
        for (String language : languages()) {
            new MailTemplates().names().forEach(template -> mails.add(Arguments.of(template, language)));
        }
        return mails;
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyMailCanBeWritten(String template, String language) {
        StoredMail mail = mail(template, language, everyParameter(template));

        RenderedMail written = renderer.render(mail, MailTestApplication.OFFICE);

        assertThat(written.language()).isEqualTo(language);
        for (String part : List.of(written.subject(), written.text(), written.html())) {
            assertThat(part)
                    .isNotBlank()
                    .doesNotContain("??", "null", "[(", "{0}", " th:")
                    .doesNotContainPattern("\\$\\{");
        }
        for (String parameter : templates.named(template).values()) {
            assertThat(written.text()).contains("<" + parameter + ">");
            assertThat(written.html()).contains("&lt;" + parameter + "&gt;").doesNotContain("<" + parameter + ">");
        }
        assertThat(written.text()).contains("ONB-2026-000001", "Fjord Regnskap Ålesund AS");
        assertThat(written.html()).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void aMailLoadsNothingAndHasNoAddressButItsOwnLink(String template, String language) {
        StoredMail mail = mail(template, language, everyParameter(template));
        String link = renderer.url(mail);

        RenderedMail written = renderer.render(mail, MailTestApplication.OFFICE);

        assertThat(written.html().toLowerCase(Locale.ROOT))
                .doesNotContain("<img", "<script", "<link", "<iframe", "<form", "url(", "@import", "onload", "mailto:");
        assertThat(addresses(written.html()))
                .allMatch(address -> address.replace("&amp;", "&").equals(link));
        assertThat(addresses(written.text())).allMatch(address -> address.equals(link));
        if (link == null) {
            assertThat(written.html()).doesNotContain("<a");
        } else {
            assertThat(written.html()).containsOnlyOnce("<a").containsOnlyOnce("href=");
            assertThat(addresses(written.text())).hasSize(1);
            assertThat(addresses(written.html())).as("as link and to read").hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void anOnlookerNeverSeesTheClientsLink(String template, String language) {
        StoredMail mail = mail(template, language, everyParameter(template));

        RenderedMail written = renderer.renderMasked(mail, MailTestApplication.OFFICE);

        assertThat(written.text() + written.html()).doesNotContain("secret");
        if (templates.named(template).link() == MailTemplate.Link.CLIENT) {
            assertThat(written.text()).contains("https://start.fjordregnskap.example/••••");
            assertThat(written.html())
                    .contains("https://start.fjordregnskap.example/••••")
                    .doesNotContain("href=");
        }
    }

    @Test
    void theAnnouncementTellsWhatVismaWillAskAndThatNobodyNeedsAPassword() {
        StoredMail mail = mail(
                "visma-announcement",
                "nb",
                Map.of("clientName", "Fjell AS", "contactFirstName", "Kari", "responsibleName", "Ola Hansen"));

        RenderedMail written = renderer.render(mail, MailTestApplication.OFFICE);

        assertThat(written.subject())
                .isEqualTo("Samarbeid i Visma eAccounting mellom Fjell AS og Fjord Regnskap Ålesund AS");
        assertThat(written.text())
                .startsWith("Hei, Kari\n")
                .contains("en e-post fra Visma", "vismaonline.com", "Mine tjenester", "godkjenne samarbeidet")
                .contains("Det påløper ikke gebyr før avtalen deres med Visma blir fornyet.")
                .contains("Du skal aldri oppgi passord til oss")
                .contains("ola@fjordregnskap.example", "+47 70 12 34 56", LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 0, Vi har ventet til nå på svar fra",
        "nb, 1, Vi har ventet i én dag på svar fra",
        "nb, 10, Vi har ventet i 10 dager på svar fra",
        "en, 0, We have been waiting until now for an answer",
        "en, 1, We have been waiting for one day for an answer",
        "en, 14, We have been waiting for 14 days for an answer",
        "nl, 0, Wij wachten nog op een antwoord van",
        "nl, 1, Wij wachten al één dag op een antwoord van",
        "nl, 10, Wij wachten al 10 dagen op een antwoord van",
        "fr, 0, Nous attendons toujours une réponse de",
        "fr, 1, Nous attendons depuis un jour une réponse de",
        "fr, 10, Nous attendons depuis 10 jours une réponse de"
    })
    void aNoticeCountsTheDays(String language, String days, String sentence) {
        Map<String, String> parameters = new TreeMap<>(everyParameter("staff-notice-no-answer"));
        parameters.put("daysWaiting", days);

        assertThat(renderer.render(mail("staff-notice-no-answer", language, parameters), MailTestApplication.OFFICE)
                        .text())
                .contains(sentence);
    }

    @Test
    void aQuestionKeepsItsLinesAndCannotBecomeHtml() {
        Map<String, String> parameters = templates
                .named("client-needs-help")
                .checked(
                        Map.of(
                                "clientName", "Fjell AS",
                                "contactName", "Kari",
                                "product", "Visma eAccounting",
                                "question", "Hvor?\r\n<script>alert(1)</script>\u0000\r\nHei & hå"),
                        null);

        RenderedMail written = renderer.render(mail("client-needs-help", "nb", parameters), MailTestApplication.OFFICE);

        assertThat(written.text()).contains("Hvor?\n<script>alert(1)</script> \nHei & hå");
        assertThat(written.html()).contains("Hvor?\n&lt;script&gt;alert(1)&lt;/script&gt; \nHei &amp; hå");
    }

    @Test
    void aLanguageWithoutTextsIsWrittenInEnglishAndSaysSo() {
        RenderedMail written = renderer.render(
                mail("onboarding-stopped", "da", everyParameter("onboarding-stopped")), MailTestApplication.OFFICE);

        assertThat(written.language()).isEqualTo("en");
        assertThat(written.text()).startsWith("Hello <contactFirstName>,");
        assertThat(written.html()).contains("lang=\"en\"");
    }

    @Test
    void aSubjectStaysOnOneLineWhateverFillsIt() {
        Map<String, String> parameters = new TreeMap<>(everyParameter("client-needs-help"));
        parameters.put("clientName", "Fjell\r\nBcc: x@evil.example\u2028\u202Egnp.exe");

        assertThat(renderer.subject(mail("client-needs-help", "en", parameters), MailTestApplication.OFFICE))
                .isEqualTo("Fjell  Bcc: x@evil.example  gnp.exe asks for help");
    }

    private Map<String, String> everyParameter(String name) {
        MailTemplate template = templates.named(name);
        Map<String, String> parameters = new TreeMap<>();
        template.values().forEach(value -> parameters.put(value, "<" + value + ">"));
        template.texts().forEach(text -> parameters.put(text, "<" + text + ">"));
        template.numbers().forEach(number -> parameters.put(number, "10"));
        return parameters;
    }

    private static StoredMail mail(String template, String language, Map<String, String> parameters) {
        return new StoredMail(
                1,
                "key",
                "ONB-2026-000001",
                template,
                language,
                parameters,
                Mails.KARI,
                Mails.OLA,
                "link",
                "<id@fjordregnskap.example>",
                MailState.QUEUED,
                0,
                Instant.EPOCH,
                null,
                null,
                null,
                Instant.EPOCH,
                null);
    }

    private static List<String> addresses(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = URL.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
