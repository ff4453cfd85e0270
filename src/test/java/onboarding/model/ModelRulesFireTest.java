package onboarding.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import onboarding.model.Code.Bean;
import onboarding.model.Code.ProcessClass;
import onboarding.model.ModelRules.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries each rule on sample models that keep all of them: {@code changes.txt} beside the samples says how to spoil one,
 * and which rules are broken then, the one that it is about first and those that follow from it after.
 */
@DisplayName("The model rules")
class ModelRulesFireTest {

    private static final Path SAMPLES = Path.of("src/test/resources/model-rules");
    private static final Map<Path, String> GOOD = Models.read(SAMPLES);

    private static final List<Bean> GOOD_BEANS = List.of(
            new Bean("sampleRegister", "sample", "RegisterDelegate", false),
            new Bean("sampleOrderMachine", "sample", "OrderMachineDelegate", true),
            new Bean("sampleWeigh", "sample", "WeighDelegate", false),
            new Bean("sampleRememberColleague", "sample", "RememberColleagueListener", false));

    private static final ProcessClass HANDLE = new ProcessClass(
            "HandleSampleProcess",
            "handle-sample",
            Set.of("userTask_treatSample"),
            Set.of(),
            Set.of("sampleSize", "treatment", "verdict"));
    private static final ProcessClass CHECK = new ProcessClass(
            "CheckSampleProcess",
            "check-sample",
            Set.of(),
            Set.of("sample.resultReceived"),
            Set.of("reference", "portions", "verdict"));

    private static final Code GOOD_CODE = code(GOOD_BEANS, HANDLE, CHECK);

    /**
     * A way to spoil the samples.
     *
     * @param what its name
     * @param models the spoilt models
     * @param code the spoilt code
     * @param breaks the rules that do not hold any more
     */
    private record Change(String what, Map<Path, String> models, Code code, List<String> breaks) {
        @Override
        public String toString() {
            return what;
        }
    }

    @Test
    void areKeptByTheSamples() {
        assertThat(broken(GOOD, GOOD_CODE)).isEmpty();
    }

    @ParameterizedTest(name = "find {0}")
    @MethodSource("changes")
    void find(Change change) {
        assertThat(broken(change.models(), change.code()).map(Result::rule).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(change.breaks());
    }

    @Test
    void areAllTried() throws IOException {
        Set<String> rules =
                ModelRules.check(Models.of(GOOD, GOOD_CODE)).map(Result::rule).collect(toSet());
        assertThat(changes().map(change -> change.breaks().get(0)).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    static Stream<Change> changes() throws IOException {
        return Stream.concat(
                changesOfCode(),
                Stream.of(Files.readString(SAMPLES.resolve("changes.txt")).split("\n\n+"))
                        .map(ModelRulesFireTest::change));
    }

    /** A block of {@code changes.txt}. */
    private static Change change(String block) {
        List<String> lines = block.strip().lines().toList();
        Map<Path, String> models = new TreeMap<>(GOOD);
        List<String> breaks = new ArrayList<>();
        Path file = Path.of("");
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("in ")) {
                file = Path.of(line.substring("in ".length()));
                continue;
            }
            String text = Objects.requireNonNull(models.get(file), file::toString);
            if (line.startsWith("- ")) {
                String old = line.substring(2);
                if (!text.contains(old)) {
                    throw new IllegalArgumentException("%s: %s does not contain %s".formatted(lines.get(0), file, old));
                }
                boolean replaced = i + 1 < lines.size() && lines.get(i + 1).startsWith("+ ");
                models.put(file, text.replace(old, replaced ? lines.get(i + 1).substring(2) : ""));
            } else if (line.startsWith("copy to ")) {
                models.put(Path.of(line.substring("copy to ".length())), text);
            } else if (line.startsWith("move to ")) {
                models.remove(file);
                file = Path.of(line.substring("move to ".length()));
                models.put(file, text);
            } else if (line.startsWith("breaks ")) {
                breaks.add(line.substring("breaks ".length()));
            } else if (!line.startsWith("+ ")) {
                throw new IllegalArgumentException("Not understood: " + line);
            }
        }
        return new Change(lines.get(0), models, GOOD_CODE, breaks);
    }

    private static Stream<Change> changesOfCode() {
        return Stream.of(
                new Change(
                        "a delegate that no model uses",
                        GOOD,
                        code(
                                Stream.concat(
                                                GOOD_BEANS.stream(),
                                                Stream.of(new Bean("sampleFreeze", "sample", "FreezeDelegate", false)))
                                        .toList(),
                                HANDLE,
                                CHECK),
                        List.of("a delegate or listener is used by a model")),
                new Change(
                        "a bean with a name of its own",
                        GOOD,
                        code(
                                GOOD_BEANS.stream()
                                        .map(bean -> bean.name().equals("sampleWeigh")
                                                ? new Bean("sampleWeigh", "sample", "PutOnScalesDelegate", false)
                                                : bean)
                                        .toList(),
                                HANDLE,
                                CHECK),
                        List.of("a bean's name is its module and its class without Delegate or Listener")),
                new Change(
                        "a process without a class",
                        GOOD,
                        code(GOOD_BEANS, HANDLE),
                        List.of("a process has its class")),
                new Change(
                        "a class without a process",
                        GOOD,
                        code(
                                GOOD_BEANS,
                                HANDLE,
                                CHECK,
                                new ProcessClass("OldProcess", "old-process", Set.of(), Set.of(), Set.of())),
                        List.of("a process class belongs to a model")),
                new Change(
                        "a class that names an element that is gone",
                        GOOD,
                        code(
                                GOOD_BEANS,
                                HANDLE,
                                new ProcessClass(
                                        CHECK.className(),
                                        CHECK.key(),
                                        Set.of("userTask_gone"),
                                        CHECK.messages(),
                                        CHECK.variables())),
                        List.of("an element that the code names exists")),
                new Change(
                        "a class that names a message that is gone",
                        GOOD,
                        code(
                                GOOD_BEANS,
                                HANDLE,
                                new ProcessClass(
                                        CHECK.className(),
                                        CHECK.key(),
                                        CHECK.elements(),
                                        Set.of("sample.lost"),
                                        CHECK.variables())),
                        List.of("a message that the code names exists")));
    }

    private static Code code(List<Bean> beans, ProcessClass... processes) {
        return new Code(
                Set.of("sample"),
                beans,
                List.of(processes),
                Set.of("sampleReference"),
                Map.of("sample", Set.of("drawerNumber")));
    }

    private static Stream<Result> broken(Map<Path, String> models, Code code) {
        return ModelRules.check(Models.of(models, code))
                .filter(result -> !result.findings().isEmpty());
    }
}
