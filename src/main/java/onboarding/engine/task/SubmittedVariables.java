package onboarding.engine.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Turns variables of the engine into plain values and back. */
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

    static VariableMap typed(Map<String, @Nullable Object> variables) {
        VariableMap typed = Variables.createVariables();
        typed.putAll(variables);
        return typed;
    }
}
