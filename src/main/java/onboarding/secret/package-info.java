/** Passwords that only the people named for them may see, each once, and that are then forgotten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"evidence", "identifier", "key", "language", "mail", "office", "page"})
package onboarding.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
