package onboarding.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import onboarding.identifier.Country;
import onboarding.identifier.Parsed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
@Import(OfficeProfiles.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeProfilesTest {

    private static final OfficeProfile BELGIAN_OFFICE = new OfficeProfile(
            "Comptabilité Œuvre & Fils",
            Country.BE,
            "0566988259",
            Set.of("oeuvre.example", "fils.example"),
            "bonjour@mail.oeuvre.example",
            "+3225551212",
            "fr",
            LocalTime.of(8, 30),
            LocalTime.of(17, 15),
            ZoneId.of("Europe/Brussels"));

    @Autowired
    private OfficeProfiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void without_a_profile_whoever_asks_learns_that_an_administrator_must_fill_it_in() {
        assertThatExceptionOfType(OfficeNotSetUp.class)
                .isThrownBy(profiles::current)
                .withMessage("The office is not set up yet: an administrator must fill in the page /office.");
        assertThatThrownBy(() -> profiles.ownsEmail("kari@bakeri.example")).isInstanceOf(OfficeNotSetUp.class);
    }

    @Test
    void a_saved_profile_is_read_back_as_it_was_saved() {
        profiles.save(BELGIAN_OFFICE);
        assertThat(profiles.current()).isEqualTo(BELGIAN_OFFICE);
    }

    @Test
    void a_second_save_takes_the_place_of_the_first() {
        profiles.save(SampleOffice.PROFILE);
        profiles.save(BELGIAN_OFFICE);
        assertThat(profiles.current()).isEqualTo(BELGIAN_OFFICE);
        assertThat(jdbc.sql("select count(*) from office_profile")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_database_holds_one_office_and_no_second() {
        profiles.save(SampleOffice.PROFILE);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into office_profile
                                select 2, name, country, national_id, email_domains, sender_address, phone, language,
                                    opens_at, closes_at, time_zone from office_profile
                                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_profile_is_stored_in_normalised_form() {
        profiles.save(new OfficeProfile(
                " Fjordtall Regnskap AS ",
                Country.NO,
                "NO 974 760 673 MVA",
                Set.of("@Fjordtall.Example"),
                "Post@Fjordtall.example",
                "22 00 00 00",
                "nb",
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                ZoneId.of("Europe/Oslo")));
        OfficeProfile stored = profiles.current();
        assertThat(stored.name()).isEqualTo("Fjordtall Regnskap AS");
        assertThat(stored.nationalId()).isEqualTo("974760673");
        assertThat(stored.emailDomains()).containsExactly("fjordtall.example");
        assertThat(stored.senderAddress()).isEqualTo("post@fjordtall.example");
        assertThat(stored.phone()).isEqualTo("+4722000000");
    }

    @Test
    void a_profile_with_errors_is_refused_with_all_of_them_and_the_old_one_stays() {
        profiles.save(BELGIAN_OFFICE);
        OfficeProfile wrong = new OfficeProfile(
                "Fjordtall\nBcc: x@evil.example",
                Country.NO,
                "0566988259",
                Set.of("fjordtall"),
                "post@",
                "+32 2 555",
                "de",
                LocalTime.of(16, 0),
                LocalTime.of(16, 0),
                ZoneId.of("+02:00"));
        assertThatExceptionOfType(OfficeProfileRefused.class)
                .isThrownBy(() -> profiles.save(wrong))
                .satisfies(refused -> assertThat(refused.refusals())
                        .containsOnlyKeys(
                                "name",
                                "nationalId",
                                "emailDomains",
                                "senderAddress",
                                "phone",
                                "language",
                                "closesAt",
                                "zone"));
        assertThat(profiles.current()).isEqualTo(BELGIAN_OFFICE);
    }

    @ParameterizedTest
    @CsvSource({
        "post@fjordtall.example, true",
        "post@mail.fjordtall.example, true",
        "post@fjordtall.example.evil.example, false",
        "post@xfjordtall.example, false",
        "post@gmail.example, false",
    })
    void the_sender_address_lies_in_a_domain_of_the_office(String senderAddress, boolean accepted) {
        OfficeProfile sample = SampleOffice.PROFILE;
        OfficeProfile profile = new OfficeProfile(
                sample.name(),
                sample.country(),
                sample.nationalId(),
                sample.emailDomains(),
                senderAddress,
                sample.phone(),
                sample.language(),
                sample.opensAt(),
                sample.closesAt(),
                sample.zone());
        if (accepted) {
            profiles.save(profile);
            assertThat(profiles.current().senderAddress()).isEqualTo(senderAddress);
        } else {
            assertThatExceptionOfType(OfficeProfileRefused.class)
                    .isThrownBy(() -> profiles.save(profile))
                    .satisfies(refused -> assertThat(refused.refusals())
                            .extractingByKey("senderAddress")
                            .extracting(Parsed.Refused::messageKey)
                            .isEqualTo("office.senderAddress.foreign"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari@fjordtall.example", "KARI@Fjordtall.Example ", "kari@oslo.fjordtall.example"})
    void an_address_in_a_domain_of_the_office_is_the_offices(String email) {
        profiles.save(SampleOffice.PROFILE);
        assertThat(profiles.ownsEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@bakeri.example",
                "kari@notfjordtall.example",
                "kari@fjordtall.example.no",
                "fjordtall.example@bakeri.example",
                "no address",
                ""
            })
    void any_other_address_is_not(String email) {
        profiles.save(SampleOffice.PROFILE);
        assertThat(profiles.ownsEmail(email)).isFalse();
    }

    @Test
    void a_demonstration_begins_with_the_sample_office() {
        new SampleOffice(profiles).afterSingletonsInstantiated();
        assertThat(profiles.current()).isEqualTo(SampleOffice.PROFILE);
    }

    @Test
    void a_demonstration_keeps_the_office_that_was_saved_before() {
        profiles.save(BELGIAN_OFFICE);
        new SampleOffice(profiles).afterSingletonsInstantiated();
        assertThat(profiles.current()).isEqualTo(BELGIAN_OFFICE);
    }

    @Test
    void only_a_demonstration_has_a_sample_office() {
        ApplicationContextRunner runner = new ApplicationContextRunner()
                .withBean(OfficeProfiles.class, () -> profiles)
                .withUserConfiguration(SampleOffice.class);
        runner.withPropertyValues("onboarding.demo=true")
                .run(context -> assertThat(context).hasSingleBean(SampleOffice.class));
        runner.withPropertyValues("onboarding.demo=false")
                .run(context -> assertThat(context).doesNotHaveBean(SampleOffice.class));
        runner.run(context -> assertThat(context).doesNotHaveBean(SampleOffice.class));
    }
}
