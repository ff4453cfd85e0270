/** Journeys of people through the whole running application, in a real browser and with real mail. */
@NullMarked
package onboarding.journeys;

import org.jspecify.annotations.NullMarked;
