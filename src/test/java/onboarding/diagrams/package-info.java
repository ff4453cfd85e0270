/** The pictures of the process models: drawn with bpmn-js in the machine's browser, and checked without it. */
@NullMarked
package onboarding.diagrams;

import org.jspecify.annotations.NullMarked;
