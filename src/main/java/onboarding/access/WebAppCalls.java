package onboarding.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The calls of the web apps' REST that each role may make: those that its screens make, as seen by driving them.
 *
 * <p>What goes round a form (completing a task or starting a process with any variables, writing variables, messages,
 * signals), and what changes filters, deployments or running instances, is in no list but the administrators'.
 * Administrators may call everything except the two calls that would make accounts or sessions beside our sign-in.
 */
@Component
class WebAppCalls implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String API = "/camunda/api/";
    private static final String ENGINE = API + "engine/engine/default/";
    private static final AuthorizationDecision DENIED = new AuthorizationDecision(false);

    /** Creating the first administrator without being anybody, and signing in round our page. */
    private static final RequestMatcher OF_NOBODY =
            anyOf(calls(null, API + "admin/setup/**", API + "admin/auth/user/*/login/**"));

    private static final RequestMatcher OF_EVERY_APP = anyOf(
            calls(HttpMethod.GET, API + "admin/auth/user/default", API + "engine/engine", API + "engine/engine/"),
            calls(HttpMethod.POST, API + "admin/auth/user/default/logout"),
            // "My profile": the engine lets people change their own account only, and the password only with the old
            // one.
            engine(HttpMethod.GET, "user/*/profile", "group/count", "identity/password-policy"),
            engine(HttpMethod.POST, "group", "identity/password-policy"),
            engine(HttpMethod.PUT, "user/*/profile", "user/*/credentials"));

    private static final RequestMatcher OF_TASKLIST = anyOf(
            engine(
                    HttpMethod.GET,
                    "filter",
                    "filter/count",
                    "filter/*",
                    "filter/*/count",
                    "filter/*/list",
                    "history/user-operation",
                    "history/user-operation/count",
                    "process-definition",
                    "process-definition/count",
                    "process-definition/*",
                    "process-definition/*/deployed-start-form",
                    "process-definition/*/startForm",
                    "process-definition/*/xml",
                    "task",
                    "task/*",
                    "task/*/comment",
                    "task/*/deployed-form",
                    "task/*/form",
                    "task/*/form-variables",
                    "task/*/identity-links",
                    "user"),
            engine(HttpMethod.OPTIONS, "filter"),
            engine(
                    HttpMethod.POST,
                    "filter/*/count",
                    "filter/*/list",
                    "process-definition/*/submit-form",
                    "task/*/assignee",
                    "task/*/claim",
                    "task/*/comment/create",
                    "task/*/submit-form",
                    "task/*/unclaim"));

    private static final RequestMatcher OF_COCKPIT = anyOf(
            calls(HttpMethod.GET, API + "cockpit/plugin/base/default/**"),
            calls(HttpMethod.POST, API + "cockpit/plugin/base/default/**"),
            engine(
                    HttpMethod.GET,
                    "batch/statistics/**",
                    "case-definition/count",
                    "decision-definition/**",
                    "decision-requirements-definition/**",
                    "deployment/**",
                    "external-task/**",
                    "history/batch/**",
                    "history/job-log/**",
                    "incident/**",
                    "job/**",
                    "job-definition/**",
                    "process-definition/**",
                    "process-instance/**",
                    "task/count",
                    "task/report/*",
                    "task/*/identity-links",
                    "variable-instance/**"),
            // Queries: the web app puts long ones into the body.
            engine(
                    HttpMethod.POST,
                    "external-task",
                    "external-task/count",
                    "history/task/count",
                    "incident",
                    "incident/count",
                    "job",
                    "job/count",
                    "process-instance",
                    "process-instance/count",
                    "task",
                    "task/count",
                    "variable-instance",
                    "variable-instance/count"),
            engine(HttpMethod.PUT, "job/*/retries", "job-definition/*/retries"));

    private static final RequestMatcher PAGES = pages("*");

    private final AuthorityAuthorizationManager<RequestAuthorizationContext> staff;
    private final AuthorityAuthorizationManager<RequestAuthorizationContext> manager;
    private final AuthorityAuthorizationManager<RequestAuthorizationContext> admin;

    WebAppCalls(RoleHierarchy roles) {
        staff = members(Groups.STAFF, roles);
        manager = members(Groups.MANAGER, roles);
        admin = members(Groups.ADMIN, roles);
    }

    /** The addresses under which a web app's only page is served; the setup page is none of them. */
    static RequestMatcher pages(String app) {
        String page = "/camunda/app/" + app;
        return anyOf(calls(HttpMethod.GET, page, page + "/", page + "/default", page + "/default/"));
    }

    static boolean isPage(HttpServletRequest request) {
        return PAGES.matches(request);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        if (OF_NOBODY.matches(request)) {
            return DENIED;
        }
        if (OF_EVERY_APP.matches(request) || OF_TASKLIST.matches(request)) {
            return staff.check(authentication, context);
        }
        if (OF_COCKPIT.matches(request)) {
            return manager.check(authentication, context);
        }
        return admin.check(authentication, context);
    }

    private static AuthorityAuthorizationManager<RequestAuthorizationContext> members(
            String group, RoleHierarchy roles) {
        AuthorityAuthorizationManager<RequestAuthorizationContext> members =
                AuthorityAuthorizationManager.hasRole(Groups.role(group));
        members.setRoleHierarchy(roles);
        return members;
    }

    private static Stream<RequestMatcher> engine(HttpMethod method, String... paths) {
        return calls(method, Stream.of(paths).map(path -> ENGINE + path).toArray(String[]::new));
    }

    private static Stream<RequestMatcher> calls(@Nullable HttpMethod method, String... paths) {
        return Stream.of(paths)
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(method, path));
    }

    @SafeVarargs
    private static RequestMatcher anyOf(Stream<RequestMatcher>... calls) {
        List<RequestMatcher> all = Stream.of(calls).flatMap(part -> part).toList();
        return new OrRequestMatcher(all);
    }
}
