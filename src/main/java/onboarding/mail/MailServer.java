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

    /** @param hold whether every mail is held on purpose, server or not */
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${onboarding.mail.hold:false}") boolean hold) {
        this.sender = sender;
        this.configured = !host.isBlank() && !hold;
    }

    boolean isConfigured() {
        return configured;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
