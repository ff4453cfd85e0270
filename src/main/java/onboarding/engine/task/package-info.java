/** User tasks: who gets them, how they end, what is recorded, and the lists that show them. */
@NullMarked
package onboarding.engine.task;

import org.jspecify.annotations.NullMarked;
