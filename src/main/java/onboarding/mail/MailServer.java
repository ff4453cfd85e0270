package onboarding.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The SMTP server, if the installation has one. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean configured;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${spring.mail.host:}") String host) {
        this.sender = sender;
        this.configured = !host.isBlank();
    }

    boolean isConfigured() {
        return configured;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
