package onboarding.access.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps for each request what the engine's web apps keep for all of them: the word by which a page's header vouches for the
 * page's scripts. Of two requests at the same moment one would else get the other's word into its page, the browser would run
 * none of the page's scripts, and the web app would never start.
 */
@Configuration(proxyBeanMethods = false)
class WebAppNonce {

    /** Where Camunda's header filter leaves the word for the filter that writes the page. */
    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    /** Before the filters of the web apps; what they answer below other addresses holds no scripts. */
    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> webAppNonceFilter() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new NonceFilter());
        registration.setName("webAppNonce");
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    private static final class NonceFilter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(new OwnNonce(request), response);
        }
    }

    /** A request whose servlet context is everybody's, but for the word. */
    private static final class OwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;
        private @Nullable Object nonce;

        OwnNonce(HttpServletRequest request) {
            super(request);
            context = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, this::call);
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
                switch (method.getName()) {
                    case "setAttribute" -> nonce = arguments[1];
                    case "removeAttribute" -> nonce = null;
                    default -> {
                        return nonce;
                    }
                }
                return null;
            }
            try {
                return method.invoke(super.getServletContext(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
