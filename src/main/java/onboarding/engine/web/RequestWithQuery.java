package onboarding.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The request with another query, from which the REST of the web apps reads all parameters. */
final class RequestWithQuery extends HttpServletRequestWrapper {

    private final String query;

    RequestWithQuery(HttpServletRequest request, Map<String, List<String>> parameters) {
        super(request);
        this.query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /**
     * The parameters of a query by their names, both decoded; none of a query that cannot be read, which is the engine's
     * to refuse.
     */
    static Map<String, List<String>> read(@Nullable String query) {
        try {
            return query == null ? Map.of() : parameters(query);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> parameters
                .computeIfAbsent(decoded(name), key -> new ArrayList<>())
                .addAll(values.stream().map(RequestWithQuery::decoded).toList()));
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public String getQueryString() {
        return query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
