/** The words of Tasklist, Cockpit and the other web apps in the reader's language, as their scripts ask for them. */
@NullMarked
package onboarding.language.webapp;

import org.jspecify.annotations.NullMarked;
