package onboarding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("The modules")
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(OnboardingApplication.class);

    /** Each module and all that it may know. A vendor is known by nobody: vendors join through BPMN alone. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("identifier", Set.of()),
            Map.entry("evidence", Set.of("language")),
            Map.entry("key", Set.of()),
            Map.entry("page", Set.of("language")),
            Map.entry("language", Set.of()),
            Map.entry("office", Set.of("identifier", "language")),
            Map.entry("engine", Set.of("evidence", "office", "identifier", "language")),
            Map.entry("access", Set.of("office", "engine", "language")),
            Map.entry("home", Set.of("office", "access")),
            Map.entry("mail", Set.of("office", "evidence", "identifier", "engine", "language")),
            Map.entry(
                    "confirmation",
                    Set.of("office", "evidence", "mail", "identifier", "engine", "key", "page", "language")),
            Map.entry("secret", Set.of("office", "evidence", "mail", "identifier", "key", "page", "language")),
            Map.entry(
                    "client", Set.of("office", "evidence", "mail", "confirmation", "identifier", "engine", "language")),
            Map.entry("approval", Set.of("client", "office", "evidence", "mail", "identifier", "engine", "language")),
            Map.entry(
                    "visma",
                    Set.of(
                            "approval",
                            "client",
                            "office",
                            "evidence",
                            "mail",
                            "confirmation",
                            "identifier",
                            "engine",
                            "language")),
            Map.entry(
                    "sage",
                    Set.of("client", "office", "evidence", "mail", "confirmation", "identifier", "engine", "language")),
            Map.entry(
                    "winbooks",
                    Set.of(
                            "approval",
                            "client",
                            "office",
                            "evidence",
                            "mail",
                            "confirmation",
                            "identifier",
                            "engine",
                            "secret",
                            "language")),
            Map.entry(
                    "afas",
                    Set.of(
                            "approval",
                            "client",
                            "office",
                            "evidence",
                            "mail",
                            "confirmation",
                            "identifier",
                            "engine",
                            "language")));

    @Test
    void useOnlyEachOthersPublicPartsAndFormNoCircle() {
        MODULES.verify();
    }

    @Test
    void areAllInTheTableOfDependencies() {
        assertThat(ALLOWED.keySet()).containsAll(dependencies().keySet());
    }

    @TestFactory
    Stream<DynamicTest> dependOnNothingElse() {
        return dependencies().entrySet().stream()
                .map(module ->
                        dynamicTest(module.getKey(), () -> assertThat(ALLOWED.getOrDefault(module.getKey(), Set.of()))
                                .as("what %s may depend on", module.getKey())
                                .containsAll(module.getValue())));
    }

    private static Map<String, Set<String>> dependencies() {
        return MODULES.stream()
                .collect(toMap(ModulesTest::name, module -> module.getDirectDependencies(MODULES).stream()
                        .map(dependency -> name(dependency.getTargetModule()))
                        .collect(toSet())));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
