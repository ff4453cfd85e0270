package onboarding.afas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Profit Update")
class ProfitUpdatesTest {

    @ParameterizedTest
    @CsvSource({
        "Profit 7, 7",
        "7, 7",
        "  profit 7 , 7",
        "Mise à jour Profit 7, 7",
        "AFAS Profit Update 12, 12",
        "7.0.12, 7",
        "Profit 7 (build 31), 7",
        "07, 7"
    })
    void is_compared_by_its_number(String written, String update) {
        assertThat(ProfitUpdates.parse(written)).contains(update);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the newest", "Profit", "seven"})
    void has_a_number(String written) {
        assertThat(ProfitUpdates.parse(written)).isEmpty();
    }
}
