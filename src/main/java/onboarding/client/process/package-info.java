/** Ties the case to the process engine. */
@NullMarked
package onboarding.client.process;

import org.jspecify.annotations.NullMarked;
