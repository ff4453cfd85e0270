/** Ties the outbox to the process engine. */
@NullMarked
package onboarding.mail.process;

import org.jspecify.annotations.NullMarked;
