package onboarding.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everything that answers a request speak the reader's language, the sign-in and the web apps' REST included, and
 * tells caches that the answer depends on it.
 */
final class ReaderFilter extends OncePerRequestFilter {

    /** The same for everybody, and kept by browsers. */
    private static final Pattern ASSET = Pattern.compile(".+\\.(?:css|js|mjs|map|json|svg|png|ico|woff2?|ttf)");

    private final Reader reader;

    ReaderFilter(Reader reader) {
        this.reader = reader;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale language = reader.resolveLocale(request);
        LocaleContextHolder.setLocale(language);
        try {
            if (!ASSET.matcher(request.getRequestURI()).matches()) {
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
                response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            }
            chain.doFilter(new ReadRequest(request, language), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The page of an error speaks the reader's language, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Says the reader's language to whatever asks the request instead of the thread. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final Locale language;

        ReadRequest(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
