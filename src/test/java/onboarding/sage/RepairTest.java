package onboarding.sage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

@DisplayName("What comes first when a sitting is taken up again")
class RepairTest {

    /** The forms in which a colleague sits at the program or at the service. */
    private static final List<String> FORMS = List.of(
            "register-sage-account",
            "run-sage-wizard",
            "activate-sage-account",
            "join-sage-exchange",
            "invite-sage-people",
            "read-sage-document");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Sitting.values()).flatMap(sitting -> Arrays.stream(Repair.values())
                .filter(repair -> repair.isFor(sitting))
                .map(repair -> Arguments.of(sitting, repair)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void stands_on_the_page_of_every_sitting_that_it_can_come_first_in(Sitting sitting, Repair repair)
            throws IOException {
        for (String file : List.of("sage", "sage_pl")) {
            Properties texts = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("texts/" + file + ".properties"), "UTF-8"));
            assertThat(Stream.of(sitting.topic(), "sage")
                            .map(page -> texts.getProperty("clientPage.%s.step.%s".formatted(page, repair.step()))))
                    .as(file)
                    .anyMatch(text -> text != null && !text.isBlank());
        }
    }

    static Stream<Arguments> everyForm() {
        return FORMS.stream().flatMap(form -> Arrays.stream(Repair.values())
                .filter(repair -> repair != Repair.SEND_AGAIN)
                .map(repair -> Arguments.of(form, repair)));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void is_ticked_off_in_the_form_of_a_colleague(String form, Repair repair) throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(new ClassPathResource("forms/sage/" + form + ".form").getInputStream());

        assertThat(root.findValues("hide"))
                .extracting(JsonNode::asText)
                .contains("=repairStep != \"%s\"".formatted(repair.step()));
    }
}
