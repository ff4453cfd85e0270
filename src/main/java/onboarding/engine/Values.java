package onboarding.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads and writes process variables by type, so that a wrong or missing one is named. */
public final class Values {

    private Values() {}

    /** @throws NullPointerException naming the variable, when it has no value */
    public static String text(VariableScope scope, String name) {
        return Objects.requireNonNull((String) scope.getVariable(name), () -> "Variable " + name + " has no value");
    }

    /** The text, or empty when there is none or it is blank. */
    public static Optional<String> optionalText(VariableScope scope, String name) {
        return Optional.ofNullable((String) scope.getVariable(name)).filter(text -> !text.isBlank());
    }

    /** @throws NullPointerException naming the variable, when it has no value */
    public static <E extends Enum<E>> E choice(VariableScope scope, String name, Class<E> type) {
        return Enum.valueOf(type, text(scope, name));
    }

    public static boolean isTrue(VariableScope scope, String name) {
        return Boolean.TRUE.equals(scope.getVariable(name));
    }

    /** A date as a form gives it, {@code yyyy-MM-dd}. */
    public static Optional<LocalDate> date(VariableScope scope, String name) {
        return optionalText(scope, name).map(LocalDate::parse);
    }

    /** A number as a form gives it. */
    public static Optional<BigDecimal> number(VariableScope scope, String name) {
        return Optional.ofNullable(scope.getVariable(name)).map(number -> new BigDecimal(number.toString()));
    }

    /** What the engine's timers and due dates read. */
    public static Date time(Instant instant) {
        return Date.from(instant);
    }
}
