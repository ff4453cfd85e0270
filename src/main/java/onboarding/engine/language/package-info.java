/**
 * Puts the words of process models and forms, which are written once in English, into the language of whoever reads them,
 * on their way out to the browser. What the engine stores stays as it is.
 */
@NullMarked
package onboarding.engine.language;

import org.jspecify.annotations.NullMarked;
