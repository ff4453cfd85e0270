package onboarding.process;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail as it arrived. */
public record Letter(String to, String from, @Nullable String replyTo, String subject, String text) {

    private static final Pattern LINK = Pattern.compile("https://start\\.fjordtall\\.example(/[cs]/[\\w.-]+)");

    static Letter of(MimeMessage message) {
        try {
            return new Letter(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    ((InternetAddress) message.getFrom()[0]).getAddress(),
                    message.getReplyTo() == null ? null : ((InternetAddress) message.getReplyTo()[0]).getAddress(),
                    message.getSubject(),
                    plainText(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = plainText(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The recipient's own link without the office's own address. */
    public String link() {
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link of the recipient's own in:\n" + text);
        }
        return found.group(1);
    }
}
