package onboarding.engine.web;

/** Changes the body of a call to the web apps' REST before the engine sees it. */
public interface WebAppRequestRewriter {

    /** Whether this rewriter wants to see the body of a call. */
    boolean handles(WebAppRequest request);

    /** The body that the engine gets, which is {@code body} itself where nothing is to be changed. */
    String rewrite(WebAppRequest request, String body);
}
