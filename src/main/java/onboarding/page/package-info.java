/** What the pages share that people open from a mail, whatever language their browser asks for. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package onboarding.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
