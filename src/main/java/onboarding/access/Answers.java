package onboarding.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * How a request is turned away: a person who opens a page is led to the sign-in or to a page that explains, a script
 * gets a status and JSON in the form that the web apps show.
 */
@Component
class Answers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String UNKNOWN_PATH = Answers.class.getName() + ".unknownPath";

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final LoginUrlAuthenticationEntryPoint signIn =
            new LoginUrlAuthenticationEntryPoint(SecurityConfiguration.SIGN_IN);
    private final MessageSource texts;
    private final ObjectMapper json;

    Answers(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
        signIn.setFavorRelativeUris(true);
    }

    /** Denies everybody, and remembers that the path is none of ours, so that who is signed in reads "not found". */
    AuthorizationManager<RequestAuthorizationContext> unknownPath() {
        return (authentication, context) -> {
            context.getRequest().setAttribute(UNKNOWN_PATH, true);
            return new AuthorizationDecision(false);
        };
    }

    /** Something a person opens in a browser, and can come back to after signing in. */
    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && !isWebAppCall(request)
                && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, jakarta.servlet.ServletException {
        if (isPage(request)) {
            signIn.commence(request, response, reason);
        } else {
            write(response, HttpServletResponse.SC_UNAUTHORIZED, "access.error.notSignedIn");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && isAnonymous()) {
            // The session ended while the form was open: nothing is done, and the person signs in again.
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?again");
        } else if (isWebAppCall(request)) {
            write(response, HttpServletResponse.SC_FORBIDDEN, "access.error.forbidden");
        } else if (request.getAttribute(UNKNOWN_PATH) != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isWebAppCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    private boolean isAnonymous() {
        return !trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
    }

    private void write(HttpServletResponse response, int status, String textKey) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String message = texts.getMessage(textKey, null, LocaleContextHolder.getLocale());
        json.writeValue(response.getWriter(), Map.of("type", "AccessDenied", "message", message));
    }
}
