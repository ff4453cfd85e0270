package onboarding.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has arrived for one address. */
final class Mailbox {

    private static final long PATIENCE_MILLISECONDS = 15_000;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private final GreenMail server;
    private final String email;

    Mailbox(GreenMail server, String email) {
        this.server = server;
        this.email = email;
    }

    /** A mail as its reader sees it. */
    record Letter(String from, List<String> replyTo, String subject, String text, String html, String messageId) {

        /** The one link of the mail. */
        String link() {
            List<String> links = Stream.of(text, html)
                    .flatMap(part -> LINK.matcher(part).results().map(MatchResult::group))
                    .filter(link -> !link.contains("www.w3.org"))
                    .distinct()
                    .toList();
            assertThat(links).as("links in the mail “%s”", subject).hasSize(1);
            return links.get(0);
        }
    }

    /** Waits until so many mails have come, and opens the last one. */
    Letter letter(int number) {
        List<MimeMessage> mine = waitFor(number);
        assertThat(mine).as("mails to %s", email).hasSize(number);
        return read(mine.get(number - 1));
    }

    /** Waits until a mail has come that names the case, and opens it; for a mailbox that several journeys share. */
    Letter letterAbout(String caseReference) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (System.nanoTime() < end) {
            int all = server.getReceivedMessages().length;
            Optional<Letter> found = mine().stream()
                    .map(Mailbox::read)
                    .filter(letter -> letter.text().contains(caseReference))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            server.waitForIncomingEmail(1000, all + 1);
        }
        throw new AssertionError("no mail to " + email + " about " + caseReference);
    }

    /** Waits until a mail has come with a link to such a page, and returns the link. */
    String link(String page) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (System.nanoTime() < end) {
            int all = server.getReceivedMessages().length;
            Optional<String> found = mine().stream()
                    .map(message -> read(message).link())
                    .filter(link -> link.contains(page))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            server.waitForIncomingEmail(1000, all + 1);
        }
        throw new AssertionError("no mail to " + email + " with a link to " + page);
    }

    private List<MimeMessage> waitFor(int number) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (mine().size() < number && System.nanoTime() < end) {
            int all = server.getReceivedMessages().length;
            server.waitForIncomingEmail(1000, all + 1);
        }
        return mine();
    }

    private List<MimeMessage> mine() {
        return Arrays.stream(server.getReceivedMessages()).filter(this::isMine).toList();
    }

    private boolean isMine(MimeMessage message) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .map(Address::toString)
                    .anyMatch(recipient -> recipient.contains(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            List<BodyPart> parts = parts(message.getContent());
            return new Letter(
                    MimeUtility.decodeText(message.getFrom()[0].toString()),
                    Arrays.stream(message.getReplyTo()).map(Mailbox::decoded).toList(),
                    message.getSubject(),
                    content(parts, "text/plain"),
                    content(parts, "text/html"),
                    Objects.requireNonNull(message.getMessageID()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(Address address) {
        try {
            return MimeUtility.decodeText(address.toString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BodyPart> parts(Object content) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        if (content instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart part = multipart.getBodyPart(i);
                parts.add(part);
                parts.addAll(part.isMimeType("multipart/*") ? parts(part.getContent()) : List.of());
            }
        }
        return parts;
    }

    private static String content(List<BodyPart> parts, String type) throws MessagingException, IOException {
        for (BodyPart part : parts) {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("The mail has no part " + type);
    }
}
