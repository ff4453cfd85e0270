/** Who did or confirmed what, and when: the time line of a case. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package onboarding.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
