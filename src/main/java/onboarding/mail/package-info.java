/** The outbox: mails written with the step that causes them, rendered and sent over SMTP afterwards, and visible to staff. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "evidence", "identifier", "language", "office"})
package onboarding.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
