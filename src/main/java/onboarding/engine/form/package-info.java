/** Forms: put together from fragments and options, and their rules enforced on the server for every submit. */
@NullMarked
package onboarding.engine.form;

import org.jspecify.annotations.NullMarked;
