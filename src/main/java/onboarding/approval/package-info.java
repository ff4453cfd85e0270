/** Approvals of what costs the office money or takes something from a client: who decides, and what is decided already. */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "engine", "evidence", "identifier", "language", "mail", "office"})
package onboarding.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
