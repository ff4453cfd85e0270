package onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import onboarding.diagrams.Diagram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pictures of the process models")
class DiagramsTest {

    private static final Path MODELS = Path.of("processes");

    static Stream<Diagram> diagrams() throws IOException {
        return Diagram.below(MODELS).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void showTheModelAsItIs(Diagram diagram) throws IOException {
        assertThat(diagram.pictureHash())
                .as("%s shows an earlier %s or is missing: run mvn -Pdiagrams", diagram.picture(), diagram.model())
                .contains(diagram.modelHash());
    }

    @Test
    void haveAModel() throws IOException {
        assertThat(Diagram.orphansBelow(MODELS))
                .as("pictures without a model: run mvn -Pdiagrams")
                .isEmpty();
    }
}
