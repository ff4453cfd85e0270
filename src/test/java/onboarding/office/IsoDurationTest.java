package onboarding.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IsoDurationTest {

    @ParameterizedTest
    @CsvSource({
        "P3D, P3D, PT0S",
        "P1M, P1M, PT0S",
        "P2W, P14D, PT0S",
        "PT2M, P0D, PT2M",
        "PT36H, P0D, PT36H",
        "P1DT12H, P1D, PT12H",
        "p3d, P3D, PT0S",
        "' P3D ', P3D, PT0S",
        "P0D, P0D, PT0S",
    })
    void days_belong_to_the_calendar_and_hours_to_the_clock(String text, Period date, Duration time) {
        assertThat(IsoDuration.of(text)).isEqualTo(new IsoDuration(date, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "P1DT", "3D", "3 days", "P1D12H", "P-3D", "-P3D", "PT-2M", "P1DT-1H", "T", "PTT"})
    void anything_else_and_anything_negative_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoDuration.of(text));
    }

    @Test
    void a_setting_binds_from_its_text() {
        Binder settings = new Binder(new MapConfigurationPropertySource(Map.of("remind-after", "P3D")));
        assertThat(settings.bind("remind-after", IsoDuration.class).get()).isEqualTo(IsoDuration.of("P3D"));
    }
}
