package onboarding.engine.web;

/**
 * Changes answers of the web apps' REST on their way to the browser, such as to fill in forms or to put sentences into the
 * reader's language. Every bean that handles a call is asked, in bean order, each with the answer that the one before gave.
 */
public interface WebAppResponseRewriter {

    /** Whether this rewriter wants to see the answer to a call; others are not held back in memory. */
    boolean handles(WebAppRequest request);

    /** The answer that the browser gets; {@code response} itself where nothing is to be changed. */
    WebAppResponse rewrite(WebAppRequest request, WebAppResponse response);
}
