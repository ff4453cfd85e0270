package onboarding.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onboarding.language.LanguageAtSignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Leads a person who has signed in to where the person wanted, in the person's own language. */
@Component
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LanguageAtSignIn language;

    SignedIn(RequestCache wanted, LanguageAtSignIn language) {
        this.language = language;
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        language.settle(authentication.getName(), request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
