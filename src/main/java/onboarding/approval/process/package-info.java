/** Ties approvals to the process engine. */
@NullMarked
package onboarding.approval.process;

import org.jspecify.annotations.NullMarked;
