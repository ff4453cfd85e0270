package onboarding.engine.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onboarding.engine.web.WebAppRequest;

/** What a web app asks of a list of processes by their names, which the engine knows in English only. */
record ProcessQuery(WebAppRequest request, Locale language) {

    static final String NAME = "name";
    static final String NAME_LIKE = "nameLike";
    static final String SORT_BY = "sortBy";
    static final String SORT_ORDER = "sortOrder";
    static final String FIRST = "firstResult";
    static final String MOST = "maxResults";

    Optional<SoughtName> soughtName() {
        return Optional.ofNullable(request.parameter(NAME_LIKE))
                .map(pattern -> SoughtName.like(pattern, language))
                .or(() -> Optional.ofNullable(request.parameter(NAME))
                        .map(name -> new SoughtName(name, false, language)));
    }

    boolean isSortedByName() {
        return NAME.equals(request.parameter(SORT_BY));
    }

    boolean isDescending() {
        return "desc".equals(request.parameter(SORT_ORDER));
    }

    /** How many rows stand before the page that is asked for. */
    int first() {
        return number(FIRST, 0);
    }

    /** How many rows a page has at most. */
    int most() {
        return number(MOST, Integer.MAX_VALUE);
    }

    private int number(String name, int otherwise) {
        String given = request.parameter(name);
        return given != null && given.matches("\\d{1,9}") ? Integer.parseInt(given) : otherwise;
    }

    /** The query without some of its parameters. */
    Map<String, List<String>> without(String... names) {
        Map<String, List<String>> query = new LinkedHashMap<>(request.query());
        query.keySet().removeAll(Arrays.asList(names));
        return query;
    }
}
