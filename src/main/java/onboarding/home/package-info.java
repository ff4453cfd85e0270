/** The page one starts from, and the walk-through. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package onboarding.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
