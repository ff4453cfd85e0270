package onboarding.engine.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of the web apps' REST.
 *
 * @param method the HTTP method in capitals
 * @param path the path below the engine, such as {@code /task/4711/deployed-form}, or {@code /plugin/…} for what Cockpit adds
 * @param query what stands behind the path, by name and decoded
 * @param personId who is logged in; {@code null} if nobody is, which the engine then refuses
 */
public record WebAppRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        @Nullable String personId) {

    /** The first value that the query gives a name; {@code null} if it gives none. */
    public @Nullable String parameter(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
