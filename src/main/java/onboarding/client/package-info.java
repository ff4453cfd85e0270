/** The onboarding case and its client: open, find, cancel and close. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"confirmation", "engine", "evidence", "identifier", "language", "mail", "office"})
package onboarding.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
