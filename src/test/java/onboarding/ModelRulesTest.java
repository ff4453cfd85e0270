package onboarding;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import onboarding.model.ModelRules;
import onboarding.model.ModelRules.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every model keeps every rule")
class ModelRulesTest {

    @TestFactory
    Stream<DynamicContainer> rules() {
        return ModelRules.check(Path.of(""))
                .collect(groupingBy(Result::subject, TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(subject -> dynamicContainer(subject.getKey(), tests(subject.getValue())));
    }

    private static Stream<DynamicTest> tests(List<Result> results) {
        return results.stream()
                .map(result -> dynamicTest(result.rule(), () -> assertThat(result.findings())
                        .as("%s: %s", result.subject(), result.rule())
                        .isEmpty()));
    }
}
