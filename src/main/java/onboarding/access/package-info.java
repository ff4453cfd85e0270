/** Who may do what: accounts and groups, the one sign-in, and which requests each role may make. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package onboarding.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
