package onboarding.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The templates that {@code templates/mail/templates.properties} declares. A new mail is a matter of files only. */
@Component
class MailTemplates {

    private final Map<String, MailTemplate> byName;

    MailTemplates() {
        Properties declared;
        try {
            declared =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("templates/mail/templates.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byName = declared.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> template(name, declared)));
    }

    /**
     * The template of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    MailTemplate named(String name) {
        MailTemplate template = byName.get(name);
        if (template == null) {
            throw new IllegalArgumentException("There is no mail template " + name);
        }
        return template;
    }

    /** Whether the template writes to the office and not to a client; false when there is no such template any more. */
    boolean isForStaff(String name) {
        MailTemplate template = byName.get(name);
        return template != null && template.link() == MailTemplate.Link.CASE;
    }

    /** Whether the template writes to somebody who is a client’s or the office’s own. */
    boolean isForPerson(String name) {
        MailTemplate template = byName.get(name);
        return template != null && template.toPerson();
    }

    /** Whether the link of the template shows a secret to the one person whom it is for. */
    boolean isSecret(String name) {
        MailTemplate template = byName.get(name);
        return template != null && template.link() == MailTemplate.Link.SECRET;
    }

    Set<String> names() {
        return byName.keySet();
    }

    private static MailTemplate template(String name, Properties declared) {
        return new MailTemplate(
                name,
                list(declared, name + ".subject"),
                list(declared, name + ".values"),
                list(declared, name + ".numbers"),
                list(declared, name + ".texts"),
                declared.getProperty(name + ".to", "").equals("person"),
                MailTemplate.Link.valueOf(
                        declared.getProperty(name + ".link", "none").toUpperCase(Locale.ROOT)));
    }

    private static List<String> list(Properties declared, String key) {
        return Arrays.stream(declared.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
