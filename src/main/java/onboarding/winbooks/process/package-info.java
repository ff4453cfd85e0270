/** Ties WinBooks to the process engine. */
@NullMarked
package onboarding.winbooks.process;

import org.jspecify.annotations.NullMarked;
