package onboarding.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The query of a call")
class RequestWithQueryTest {

    @Test
    @DisplayName("is read by name and decoded, and written again so that it reads the same")
    void isReadAndWrittenAgain() {
        Map<String, List<String>> read =
                RequestWithQuery.read("nameLike=%25%C3%89cluse+a%26b%25&latest=true&latest=&x");

        assertThat(read)
                .isEqualTo(
                        Map.of("nameLike", List.of("%Écluse a&b%"), "latest", List.of("true", ""), "x", List.of("")));
        assertThat(RequestWithQuery.read(new RequestWithQuery(new MockHttpServletRequest(), read).getQueryString()))
                .isEqualTo(read);
    }

    @Test
    @DisplayName("says nothing where it cannot be read, so that the engine refuses it itself")
    void saysNothingWhereItCannotBeRead() {
        assertThat(RequestWithQuery.read("nameLike=%zz")).isEmpty();
        assertThat(RequestWithQuery.read(null)).isEmpty();
    }
}
