/** Ties Sage Connect to the process engine. */
@NullMarked
package onboarding.sage.process;

import org.jspecify.annotations.NullMarked;
