/** The one key of this installation that stands outside the database, and what is made with it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package onboarding.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
