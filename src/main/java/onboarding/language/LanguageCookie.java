package onboarding.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Carries a person's own choice of language. Scripts of the web apps read it, too: it is no secret. */
public final class LanguageCookie {

    /** The name by which scripts find it; the value is a language tag. */
    public static final String NAME = "onboarding-language";

    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageCookie() {}

    /** What this browser asks for, however it came there. */
    static @Nullable String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    /** From the next request on this browser reads the language. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Locale language) {
        add(request, response, language.toLanguageTag(), KEPT);
    }

    /** From the next request on the settings of the browser count again. */
    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + "/")
                .maxAge(age)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
