package onboarding.engine.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of the web apps' REST.
 *
 * @param method the HTTP method in capitals
 * @param path the path below the engine, such as {@code /task/4711/deployed-form}, or {@code /plugin/…} for what Cockpit adds
 * @param queryString what stands behind the path as it was sent; {@code null} if nothing does
 * @param personId who is logged in; {@code null} if nobody is, which the engine then refuses
 */
public record WebAppRequest(
        String method,
        String path,
        @Nullable String queryString,
        @Nullable String personId) {

    /** The parameters by their names, both decoded; read anew at each call, since most calls need none of them. */
    public Map<String, List<String>> query() {
        return RequestWithQuery.read(queryString);
    }
}
