package onboarding.engine.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL expressions of a form on the server, as form-js does in the browser. */
final class FormExpressions {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FormExpressions() {}

    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** The value of an expression such as {@code =ending = "BLOCKED"}; {@code null} if it has none or does not parse. */
    static @Nullable Object valueOf(String expression, Map<String, @Nullable Object> data) {
        EvaluationResult result = FEEL.evaluateExpression(expression.substring(1), Map.copyOf(withoutNulls(data)));
        return result.isSuccess() ? result.result() : null;
    }

    /** Whether an expression is true; one that fails is not, as in the browser. */
    static boolean holds(String expression, Map<String, @Nullable Object> data) {
        return Boolean.TRUE.equals(valueOf(expression, data));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> data) {
        Map<String, Object> known = new java.util.HashMap<>();
        data.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }
}
