package onboarding.access;

import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

@Component
class WebAppCalls implements AuthorizationManager<RequestAuthorizationContext> {
    static String[] pages(String app) {
        String page = "/camunda/app/" + app;
        return new String[] {page, page + "/", page + "/default", page + "/default/"};
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        LoggerFactory.getLogger("CALLS")
                .info(
                        "CALL {} {} {}",
                        authentication.get().getName(),
                        context.getRequest().getMethod(),
                        context.getRequest().getRequestURI());
        return new AuthorizationDecision(!authentication.get().getName().equals("anonymousUser"));
    }
}
