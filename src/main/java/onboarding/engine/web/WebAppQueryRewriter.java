package onboarding.engine.web;

import java.util.List;
import java.util.Map;

/** Changes what a call to the web apps' REST asks for before the engine sees it. */
public interface WebAppQueryRewriter {

    /** Whether this rewriter wants to see the query of a call. */
    boolean handles(WebAppRequest request);

    /** The query that the engine gets, by name and not encoded. */
    Map<String, List<String>> query(WebAppRequest request);
}
