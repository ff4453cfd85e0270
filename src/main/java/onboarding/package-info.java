/** Brings the clients of an accounting office onto shared bookkeeping platforms. */
@NullMarked
package onboarding;

import org.jspecify.annotations.NullMarked;
