package onboarding.engine.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onboarding.engine.web.WebAppRequest;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a web app asks of a list of processes by their names, which the engine knows in English only. */
record ProcessQuery(Map<String, List<String>> parameters, Locale language) {

    private static final String NAME = "name";
    private static final String NAME_LIKE = "nameLike";
    private static final String FIRST = "firstResult";
    private static final String MOST = "maxResults";

    static ProcessQuery of(WebAppRequest request) {
        return new ProcessQuery(request.query(), LocaleContextHolder.getLocale());
    }

    Optional<SoughtName> soughtName() {
        return parameter(NAME_LIKE)
                .map(pattern -> SoughtName.like(pattern, language))
                .or(() -> parameter(NAME).map(name -> SoughtName.exactly(name, language)));
    }

    boolean isSortedByName() {
        return parameter("sortBy").filter(NAME::equals).isPresent();
    }

    boolean isDescending() {
        return parameter("sortOrder").filter("desc"::equals).isPresent();
    }

    /** How many rows stand before the page that is asked for. */
    int first() {
        return number(FIRST).orElse(0);
    }

    /** How many rows a page has at most. */
    int most() {
        return number(MOST).orElse(Integer.MAX_VALUE);
    }

    /** The same whatever the name. */
    Map<String, List<String>> ofAnyName() {
        Map<String, List<String>> query = new LinkedHashMap<>(parameters);
        query.keySet().removeAll(List.of(NAME, NAME_LIKE));
        return query;
    }

    /** The same whatever the name, and all pages in one. */
    Map<String, List<String>> ofAnyNameInOnePage() {
        Map<String, List<String>> query = ofAnyName();
        query.keySet().removeAll(List.of(FIRST, MOST));
        return query;
    }

    private Optional<Integer> number(String name) {
        return parameter(name).filter(given -> given.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
