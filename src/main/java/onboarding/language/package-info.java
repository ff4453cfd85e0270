/** Which language a person reads: chosen, or the browser's, and remembered; every word on the way out asks here. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package onboarding.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
