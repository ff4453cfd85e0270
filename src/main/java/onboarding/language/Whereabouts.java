package onboarding.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Where a person is, as an address to come back to. */
@Component
class Whereabouts {

    private static final String START = "/";

    private final RequestMappingHandlerMapping mappings;

    Whereabouts(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** The address of the page that is shown; for the answer to a pressed button, of the page that had the button. */
    String of(HttpServletRequest request) {
        String path = path(request).substring(request.getContextPath().length());
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            return path + query(request);
        }
        Set<PathPattern> pages = pages();
        while (path.length() > 1 && !isAmong(pages, path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return path.isEmpty() ? START : path;
    }

    /** The address itself when it is a path of this application, and else the start page: nobody is led elsewhere. */
    static String safe(String address) {
        try {
            URI uri = new URI(address);
            boolean ours = !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && address.startsWith("/")
                    && !address.startsWith("//")
                    && !address.contains("\\");
            return ours ? uri.normalize().toASCIIString().replaceFirst("^/+", "/") : START;
        } catch (URISyntaxException e) {
            return START;
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? "" : "?" + query;
    }

    private Set<PathPattern> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(paths -> paths == null ? java.util.stream.Stream.empty() : paths.getPatterns().stream())
                .collect(toUnmodifiableSet());
    }

    private static boolean isAmong(Set<PathPattern> pages, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return pages.stream().anyMatch(page -> page.matches(parsed));
    }
}
