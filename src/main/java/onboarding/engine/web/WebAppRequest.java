package onboarding.engine.web;

import org.jspecify.annotations.Nullable;

/**
 * A call of the web apps' REST.
 *
 * @param method the HTTP method in capitals
 * @param path the path below the engine, such as {@code /task/4711/deployed-form}, or {@code /plugin/…} for what Cockpit adds
 * @param personId who is logged in; {@code null} if nobody is, which the engine then refuses
 */
public record WebAppRequest(
        String method, String path, @Nullable String personId) {}
