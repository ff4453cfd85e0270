package onboarding.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onboarding.access.Account;
import onboarding.access.Groups;
import onboarding.language.TextsConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureJdbc;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = {OfficeController.class, OfficeProfiles.class, TextsConfiguration.class})
@ImportAutoConfiguration({
    SecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@AutoConfigureJdbc
@AutoConfigureTestDatabase
@AutoConfigureMockMvc
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficePageTest {

    private static final Account ADMIN = new Account("admin", "Anders Admin", List.of(Groups.ADMIN));

    private static final Map<String, String> WELL_FILLED = Map.of(
            "name", "Fjordtall Regnskap AS",
            "country", "NO",
            "nationalId", "974 760 673",
            "emailDomains", "fjordtall.example, fjordtall.no",
            "senderAddress", "post@fjordtall.example",
            "phone", "22 00 00 00",
            "language", "nb",
            "opensAt", "08:00",
            "closesAt", "16:00",
            "zone", "Europe/Oslo");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private OfficeProfiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody_has_filled_in_the_page() {
        jdbc.sql("delete from office_profile").update();
    }

    @Test
    void before_anybody_has_filled_it_in_the_page_is_empty_and_says_so() {
        String page = open();
        assertThat(page)
                .contains("The office is not set up yet. Fill in this page; until then no client can be onboarded.")
                .contains("<option value=\"\">Choose</option>")
                .doesNotContain("selected", "class=\"error\"");
        assertThat(field(page, "name")).contains("value=\"\"");
    }

    @Test
    void the_stored_profile_is_shown() {
        profiles.save(SampleOffice.PROFILE);
        String page = open();
        assertThat(page).doesNotContain("The office is not set up yet.");
        assertThat(field(page, "name")).contains("value=\"Fjordtall Regnskap AS\"");
        assertThat(field(page, "country")).contains("<option value=\"NO\" selected=\"selected\">Norway</option>");
        assertThat(field(page, "emailDomains")).contains("value=\"fjordtall.example\"");
        assertThat(field(page, "language")).contains("selected=\"selected\">Norwegian (bokmål)</option>");
        assertThat(field(page, "opensAt")).contains("value=\"08:00\"");
        assertThat(field(page, "zone")).contains("<option value=\"Europe/Oslo\" selected=\"selected\">");
    }

    @Test
    void what_is_unusual_about_the_national_id_is_said_beside_it() {
        OfficeProfile sample = SampleOffice.PROFILE;
        profiles.save(new OfficeProfile(
                sample.name(),
                sample.country(),
                "123456785",
                sample.emailDomains(),
                sample.senderAddress(),
                sample.phone(),
                sample.language(),
                sample.opensAt(),
                sample.closesAt(),
                sample.zone()));
        assertThat(field(open(), "nationalId"))
                .contains("An organisasjonsnummer normally begins with 8 or 9. Check that this one is right.");
    }

    @Test
    void saving_a_well_filled_page_stores_the_profile_and_says_so() {
        MvcTestResult saved = save(WELL_FILLED);
        assertThat(saved)
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/office")
                .flash()
                .containsKey("saved");
        assertThat(browser.get().uri("/office").with(user(ADMIN)).flashAttr("saved", true))
                .hasStatusOk()
                .bodyText()
                .contains("Saved. What happens from now on uses this profile.");
        OfficeProfile stored = profiles.current();
        assertThat(stored.nationalId()).isEqualTo("974760673");
        assertThat(stored.emailDomains()).containsExactlyInAnyOrder("fjordtall.example", "fjordtall.no");
        assertThat(stored.phone()).isEqualTo("+4722000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name          | ''                        | Fill in this field.
                    country       | ''                        | Choose the country of the office.
                    country       | SE                        | Choose the country of the office.
                    nationalId    | 12345678                  | An organisasjonsnummer has 9 digits; 12345678 has 8.
                    nationalId    | 123456786                 | The last digit of organisasjonsnummer 123456786 does not fit the others. Look for a mistyped or swapped digit.
                    emailDomains  | ' , '                     | Enter at least one domain, such as fjordtall.example.
                    emailDomains  | fjordtall.example; oslo   | “oslo” is not a domain such as example.no.
                    senderAddress | post@bakeri.example       | bakeri.example is none of the office’s own e-mail domains.
                    senderAddress | Post <p@fjordtall.example> | Enter the e-mail address alone, without a name, quotation marks or angle brackets.
                    phone         | 2200                      | 2200 is too short for a phone number.
                    language      | de                        | Choose the language of the office.
                    opensAt       | eight                     | Enter a time of day such as 08:00.
                    closesAt      | 08:00                     | Closing time comes after opening time, 08:00.
                    closesAt      | 24:00                     | Enter a time of day such as 08:00.
                    closesAt      | 16:00:30                  | Enter a time of day such as 08:00.
                    closesAt      | 25:00                     | Enter a time of day such as 08:00.
                    zone          | Etc/GMT+2                 | Choose the time zone of the office.
                    """)
    void an_error_is_said_at_its_field_and_nothing_is_stored(String name, String typed, String sentence) {
        Map<String, String> form = new LinkedHashMap<>(WELL_FILLED);
        form.put(name, typed);
        MvcTestResult refused = save(form);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        String page = body(refused);
        assertThat(page).contains("Nothing was saved. One field needs your attention:");
        assertThat(field(page, name))
                .contains("aria-invalid=\"true\"")
                .contains("<p class=\"error\" id=\"" + name + "-error\">" + sentence + "</p>");
        assertThat(page.split("<p class=\"error\"")).hasSize(2);
        assertThat(profiles.find()).isEmpty();
    }

    @Test
    void every_error_is_said_at_once_and_everything_typed_is_kept() {
        Map<String, String> form = new LinkedHashMap<>(WELL_FILLED);
        form.put("name", "Fjordtall & <b>Sønn</b>");
        form.put("nationalId", "974760674");
        form.put("phone", "call me");
        form.put("opensAt", "17:00");
        String page = body(save(form));
        assertThat(page).contains("Nothing was saved. 3 fields need your attention:");
        assertThat(field(page, "name")).contains("value=\"Fjordtall &amp; &lt;b&gt;Sønn&lt;/b&gt;\"");
        assertThat(field(page, "nationalId")).contains("value=\"974760674\"");
        assertThat(field(page, "phone")).contains("value=\"call me\"");
        assertThat(field(page, "opensAt")).contains("value=\"17:00\"");
        assertThat(field(page, "country")).contains("<option value=\"NO\" selected=\"selected\">");
        assertThat(field(page, "zone")).contains("<option value=\"Europe/Oslo\" selected=\"selected\">");
    }

    @Test
    void a_forged_request_without_any_field_is_refused_like_an_empty_page() {
        String page = body(save(Map.of()));
        assertThat(page).contains("Nothing was saved. 8 fields need your attention:");
        assertThat(profiles.find()).isEmpty();
    }

    private String open() {
        MvcTestResult opened = browser.get().uri("/office").with(user(ADMIN)).exchange();
        assertThat(opened).hasStatusOk();
        return body(opened);
    }

    private MvcTestResult save(Map<String, String> form) {
        var request = browser.post().uri("/office").with(user(ADMIN)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What stands between a field's label and the next field. */
    private static String field(String page, String name) {
        int start = page.indexOf("<label for=\"" + name + "\">");
        assertThat(start).as("a field " + name).isPositive();
        int next = page.indexOf("<label ", start + 1);
        return page.substring(start, next < 0 ? page.length() : next);
    }
}
