/** The accounting office that this installation serves: its profile, its clock and its calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identifier", "language"})
package onboarding.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
