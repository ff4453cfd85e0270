/** National company numbers, telephone numbers and e-mail addresses: what is well formed and how it is stored. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package onboarding.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
