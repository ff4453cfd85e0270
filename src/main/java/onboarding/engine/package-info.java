/** The only technical package: deployment, form rules, typed variables and what else the process engine needs. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package onboarding.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
