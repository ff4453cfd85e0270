/** Accounts, groups and grants as the process engine keeps them, and its web apps behind our sign-in. */
@NullMarked
package onboarding.access.engine;

import org.jspecify.annotations.NullMarked;
