package onboarding.mail;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Phrases;
import onboarding.language.TextsConfiguration;
import onboarding.office.OfficeProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes subject, text part and HTML part of a mail from its template, the words of its language and the office's profile. */
@Component
class MailRenderer {

    private static final String WORDS = "texts/mail-content";
    private static final String FALLBACK_LANGUAGE = "en";

    private final MailTemplates templates;
    private final ObjectProvider<MailLinks> links;
    private final URI publicUrl;
    private final MessageSource words;
    private final Phrases phrases;
    private final SpringTemplateEngine engine;

    /** @param publicUrl the address under which the office and its clients reach this installation */
    MailRenderer(
            MailTemplates templates,
            ObjectProvider<MailLinks> links,
            @Qualifier(TextsConfiguration.MAIL_TEXTS) MessageSource words,
            Phrases phrases,
            @Value("${onboarding.public-url:http://localhost:${server.port:8080}}") URI publicUrl) {
        this.templates = templates;
        this.links = links;
        this.words = words;
        this.phrases = phrases;
        this.engine = engine(words);
        this.publicUrl = publicUrl;
    }

    /** The mail with its link, for the recipient's eyes only. */
    RenderedMail render(StoredMail mail, OfficeProfile office) {
        String url = url(mail);
        return render(mail, office, url, url);
    }

    /** The mail for an onlooker: the client's link cannot be followed or read. */
    RenderedMail renderMasked(StoredMail mail, OfficeProfile office) {
        boolean secret = templates.named(mail.template()).link().isForRecipientOnly();
        return secret ? render(mail, office, maskedLink(), null) : render(mail, office);
    }

    String subject(StoredMail mail, OfficeProfile office) {
        String language = languageOf(mail);
        return subject(mail, language, variables(mail, office));
    }

    /** The address that the mail's one link leads to, or nothing when it has none. */
    @Nullable
    String url(StoredMail mail) {
        return switch (templates.named(mail.template()).link()) {
            case NONE -> null;
            case CLIENT -> url(mail, MailLinks.Kind.CLIENT);
            case SECRET -> url(mail, MailLinks.Kind.SECRET);
            case CASE ->
                UriComponentsBuilder.fromUri(publicUrl)
                        .pathSegment("cases", mail.caseReference())
                        .build()
                        .encode()
                        .toUriString();
        };
    }

    private String url(StoredMail mail, MailLinks.Kind kind) {
        String linkId = mail.linkId();
        if (linkId == null) {
            throw new IllegalStateException("Mail " + mail.id() + " has no link");
        }
        return links.stream()
                .filter(known -> known.kind() == kind)
                .findFirst()
                .orElseThrow()
                .url(linkId);
    }

    private RenderedMail render(StoredMail mail, OfficeProfile office, @Nullable String link, @Nullable String target) {
        String language = languageOf(mail);
        Map<String, Object> variables = variables(mail, office);
        String subject = subject(mail, language, variables);
        Context context = new Context(Locale.forLanguageTag(language), variables);
        context.setVariable("language", language);
        context.setVariable("subject", subject);
        context.setVariable("link", link);
        context.setVariable("linkTarget", target);
        return new RenderedMail(
                language,
                subject,
                engine.process(mail.template() + ".txt", context).strip() + "\n",
                engine.process(mail.template() + ".html", context));
    }

    private String subject(StoredMail mail, String language, Map<String, Object> variables) {
        MailTemplate template = templates.named(mail.template());
        Object[] arguments = template.subject().stream().map(variables::get).toArray();
        return HeaderText.oneLine(
                words.getMessage(template.name() + ".subject", arguments, Locale.forLanguageTag(language)));
    }

    private Map<String, Object> variables(StoredMail mail, OfficeProfile office) {
        Locale language = Locale.forLanguageTag(languageOf(mail));
        Map<String, Object> variables = new HashMap<>();
        mail.parameters().forEach((name, value) -> variables.put(name, phrases.say(value, language)));
        for (String number : templates.named(mail.template()).numbers()) {
            variables.computeIfPresent(number, (name, value) -> Integer.valueOf((String) value));
        }
        variables.put("caseReference", mail.caseReference());
        variables.put("recipientName", mail.to().name());
        variables.put("officeName", office.name());
        variables.put("officePhone", PhoneNumbers.readable(office.phone()));
        Recipient replyTo = mail.replyTo();
        variables.put("replyAddress", replyTo == null ? office.senderAddress() : replyTo.email());
        return variables;
    }

    private String maskedLink() {
        return UriComponentsBuilder.fromUri(publicUrl).path("/").toUriString() + "••••";
    }

    private static String languageOf(StoredMail mail) {
        boolean known = new ClassPathResource(WORDS + "_" + mail.language() + ".properties").exists();
        return known ? mail.language() : FALLBACK_LANGUAGE;
    }

    private static SpringTemplateEngine engine(MessageSource words) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(words);
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.getResolvablePatternSpec().addPattern(pattern);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
