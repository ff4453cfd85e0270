/** The outbox: mails written with the step that causes them, rendered and sent over SMTP afterwards, and visible to staff. */
@NullMarked
@ApplicationModule(allowedDependencies = {"office", "evidence"})
package onboarding.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
