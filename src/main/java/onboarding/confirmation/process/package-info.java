/** Ties waiting for a confirmation to the process engine. */
@NullMarked
package onboarding.confirmation.process;

import org.jspecify.annotations.NullMarked;
