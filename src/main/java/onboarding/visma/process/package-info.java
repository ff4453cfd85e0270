/** Ties the Visma paths to the process engine. */
@NullMarked
package onboarding.visma.process;

import org.jspecify.annotations.NullMarked;
