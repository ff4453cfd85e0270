/** Waiting for somebody outside the office: the question, the link, the page and the reminders. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"engine", "evidence", "identifier", "key", "language", "mail", "office", "page"})
package onboarding.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
