package onboarding.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.Cookie;
import java.util.List;
import onboarding.access.Account;
import onboarding.access.Groups;
import onboarding.language.LanguageChoices;
import onboarding.language.TextsConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Danish is added by its files, of which the class path of the tests has one, and by its tag in the configuration. */
@DisplayName("A language that is added")
@SpringBootTest(
        classes = {AddedLanguageTest.Pages.class, HomeController.class},
        properties = "onboarding.languages=en,nl,fr,pl,nb,da")
@ImportAutoConfiguration({
    SecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@AutoConfigureMockMvc
class AddedLanguageTest {

    private static final Account STAFF = new Account("staff", "Siri Staff", List.of(Groups.STAFF));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private MeterRegistry metrics;

    @Test
    void isOfferedAndReadWithEnglishInThePlaceOfWhatIsNotTranslatedYet() {
        MvcTestResult page = browser.get()
                .uri("/")
                .cookie(new Cookie("onboarding-language", "da"))
                .with(user(STAFF))
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"da\"", ">dansk<", "Hvad vil du gøre?", ">Sager<")
                .contains("Every mail to clients: held, queued, sent or failed.")
                .doesNotContain("What would you like to do?");
        assertThat(metrics.get(TextsConfiguration.MISSING)
                        .tag("language", "da")
                        .tag("catalogue", "page")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void isReadByWhoseBrowserAsksForIt() {
        assertThat(browser.get()
                        .uri("/")
                        .header("Accept-Language", "da-DK,en;q=0.5")
                        .with(user(STAFF)))
                .hasStatusOk()
                .bodyText()
                .contains("Hvad vil du gøre?");
    }

    @ComponentScan("onboarding.language")
    static class Pages {

        @Bean
        MeterRegistry metrics() {
            return new SimpleMeterRegistry();
        }

        @Bean
        LanguageChoices choices() {
            return mock(LanguageChoices.class);
        }
    }
}
