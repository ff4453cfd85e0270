/** The machine's own Chromium or Chrome, for the pictures of the models and for the journeys. */
@NullMarked
package onboarding.browser;

import org.jspecify.annotations.NullMarked;
