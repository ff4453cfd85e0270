package onboarding.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import onboarding.office.OfficeNotSetUp;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Hands one mail to the SMTP server and tells what came of it. Knows no transaction. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final MailRenderer renderer;
    private final OfficeProfiles office;
    private final Clock clock;

    Courier(MailServer server, MailRenderer renderer, OfficeProfiles office, Clock clock) {
        this.server = server;
        this.renderer = renderer;
        this.office = office;
        this.clock = clock;
    }

    /** Sends the mail and gives back what went wrong, if anything did. */
    Optional<Failure> deliver(StoredMail mail) {
        MimeMessage message;
        try {
            OfficeProfile profile = office.current();
            RenderedMail rendered;
            try {
                rendered = renderer.render(mail, profile);
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("Mail {} cannot be written from its template {}", mail.id(), mail.template(), e);
                return Optional.of(new Failure(Problem.TEMPLATE));
            }
            message = server.sender().createMimeMessage();
            try {
                message.setFrom(address(new Recipient(profile.name(), profile.senderAddress())));
            } catch (AddressException | IllegalArgumentException e) {
                return Optional.of(new Failure(Problem.SENDER_REFUSED));
            }
            fill(message, mail, rendered, profile.zone());
        } catch (AddressException e) {
            return Optional.of(new Failure(Problem.ADDRESS));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        } catch (DataAccessException | OfficeNotSetUp e) {
            LOG.warn("Mail {} could not be prepared", mail.id(), e);
            return Optional.of(new Failure(Problem.INTERNAL));
        }
        try {
            server.sender().send(message);
            return Optional.empty();
        } catch (MailException e) {
            return Optional.of(failure(e));
        }
    }

    private void fill(MimeMessage message, StoredMail mail, RenderedMail rendered, ZoneId zone)
            throws MessagingException, UnsupportedEncodingException {
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        Recipient replyTo = mail.replyTo();
        if (replyTo != null) {
            message.setReplyTo(new InternetAddress[] {address(replyTo)});
        }
        message.setSubject(rendered.subject(), CHARSET);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(zone)));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {rendered.language()});
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(rendered.text(), "plain"));
        parts.addBodyPart(part(rendered.html(), "html"));
        message.setContent(parts);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, CHARSET, subtype);
        return part;
    }

    /**
     * One plain address: the strict parser alone would also take {@code Name <address>}, a group, or letters that no
     * server without SMTPUTF8 takes (RFC 6531).
     */
    private static InternetAddress address(Recipient recipient) throws AddressException, UnsupportedEncodingException {
        String email = recipient.email();
        int at = email.lastIndexOf('@');
        String ascii;
        try {
            ascii = email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new AddressException(e.getMessage());
        }
        InternetAddress address = new InternetAddress(ascii, true);
        address.validate();
        if (address.isGroup()
                || !ascii.equals(address.getAddress())
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(ascii)) {
            throw new AddressException("Not one plain address");
        }
        if (!recipient.name().isEmpty()) {
            address.setPersonal(recipient.name(), CHARSET);
        }
        return address;
    }

    private static Failure failure(MailException exception) {
        if (exception instanceof MailAuthenticationException) {
            return new Failure(Problem.AUTHENTICATION);
        }
        Set<Throwable> causes = causes(exception);
        Optional<SMTPAddressFailedException> recipient = first(causes, SMTPAddressFailedException.class);
        if (recipient.isPresent()) {
            return byReply(
                    recipient.get().getReturnCode(),
                    Problem.RECIPIENT_REFUSED,
                    recipient.get().getMessage());
        }
        Optional<SMTPSendFailedException> refusal = first(causes, SMTPSendFailedException.class);
        if (refusal.isPresent()) {
            boolean aboutSender = refusal.get().getCommand().startsWith("MAIL");
            return byReply(
                    refusal.get().getReturnCode(),
                    aboutSender ? Problem.SENDER_REFUSED : Problem.CONTENT_REFUSED,
                    refusal.get().getMessage());
        }
        return new Failure(Problem.CONNECTION);
    }

    /** RFC 5321, 4.2.1: 5yz is a permanent negative reply, 4yz a transient one; -1 is a connection that broke off. */
    private static Failure byReply(int code, Problem permanent, @Nullable String reply) {
        if (code >= 500) {
            return new Failure(permanent, reply);
        }
        return code >= 400 ? new Failure(Problem.DEFERRED, reply) : new Failure(Problem.CONNECTION);
    }

    private static <T> Optional<T> first(Set<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Everything behind the exception: the causes, the one per message, and the chain of mail's own next exceptions. */
    private static Set<Throwable> causes(Throwable exception) {
        Set<Throwable> found = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(exception);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!found.add(next)) {
                continue;
            }
            if (next instanceof MailSendException send) {
                open.addAll(Arrays.asList(send.getMessageExceptions()));
            }
            if (next instanceof MessagingException messaging && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
        }
        return found;
    }
}
