package onboarding.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Tells the operator who signed in, and which attempts were refused. */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);
    private static final int LONGEST_ID = 64;

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        LOG.info("Signed in: {}", printable(event.getAuthentication().getName()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        LOG.warn("Sign-in refused: {}", printable(event.getAuthentication().getName()));
    }

    /** What somebody typed must not be able to forge a line of the log. */
    private static String printable(String id) {
        String oneLine = id.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() > LONGEST_ID ? oneLine.substring(0, LONGEST_ID) + "…" : oneLine;
    }
}
