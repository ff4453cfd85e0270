/** How the AFAS processes reach the records. */
@NullMarked
package onboarding.afas.process;

import org.jspecify.annotations.NullMarked;
