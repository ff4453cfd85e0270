/** The rules that every process model, decision and form keeps, checked without an engine. */
@NullMarked
package onboarding.model;

import org.jspecify.annotations.NullMarked;
