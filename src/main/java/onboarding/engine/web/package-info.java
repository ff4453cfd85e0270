/** What passes between the browser and the web apps' REST: requests narrowed and answers rewritten for the reader. */
@NullMarked
package onboarding.engine.web;

import org.jspecify.annotations.NullMarked;
