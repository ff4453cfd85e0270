/** The office at work: the whole application with a clock, a post office and clients that tests direct. */
@NullMarked
package onboarding.process;

import org.jspecify.annotations.NullMarked;
