package onboarding.engine.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Reads what was submitted as plain values, and stores what was accepted. */
final class SubmittedVariables {

    private SubmittedVariables() {}

    /** Plain values; a list, which comes from the browser serialised, as its JSON text. */
    static Map<String, @Nullable Object> untyped(VariableMap submitted) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (String name : List.copyOf(submitted.keySet())) {
            TypedValue value = submitted.getValueTyped(name);
            answers.put(
                    name,
                    value instanceof SerializableValue serialised && !serialised.isDeserialized()
                            ? serialised.getValueSerialized()
                            : value.getValue());
        }
        return answers;
    }

    /**
     * Stores accepted values where the engine would store submitted ones, but without its record of form fields: that would
     * keep every text twice, and for years also those that are not to outlive the transaction.
     */
    static void store(Map<String, @Nullable Object> accepted, VariableScope scope) {
        VariableMap variables = Variables.createVariables();
        variables.putAll(accepted);
        scope.setVariables(variables);
    }
}
