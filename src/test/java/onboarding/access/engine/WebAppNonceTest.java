package onboarding.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onboarding.access.DemoAccount;
import onboarding.access.RunningApplication;
import onboarding.access.WebClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The page of a web app")
@RunningApplication
class WebAppNonceTest {

    private static final int PAGES = 200;
    private static final Pattern VOUCHED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*\\snonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void has_scripts_that_its_own_header_vouches_for_even_if_many_people_open_it_at_once() {
        WebClient colleague = WebClient.signedIn(port, DemoAccount.STAFF);

        List<HttpResponse<String>> pages = IntStream.range(0, PAGES)
                .parallel()
                .mapToObj(page -> colleague.get("/camunda/app/tasklist/default/"))
                .toList();

        assertThat(pages).allSatisfy(page -> {
            String header = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            String vouched =
                    VOUCHED.matcher(header).results().findFirst().orElseThrow().group(1);
            assertThat(SCRIPT.matcher(page.body()).results())
                    .extracting((MatchResult script) -> script.group(1))
                    .hasSize(4)
                    .containsOnly(vouched);
        });
        assertThat(pages)
                .extracting(page -> page.headers().firstValue("Content-Security-Policy"))
                .doesNotHaveDuplicates();
    }
}
