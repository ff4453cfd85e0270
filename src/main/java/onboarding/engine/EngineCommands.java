package onboarding.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs work inside the engine with the engine's authorisation checks off.
 *
 * <p>For what the product needs to know to serve a person, not for what it shows that person: the caller decides what
 * leaves. Inside a running command the work joins that command and its transaction.
 */
@Component
public class EngineCommands {

    private final ProcessEngine engine;

    /** The engine is looked up late because parse listeners, which the engine needs to start, use this class. */
    EngineCommands(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The result of {@code work}; what it throws reaches the caller and rolls the transaction back. */
    public <T> T unchecked(Function<CommandContext, T> work) {
        Command<T> command = context -> context.runWithoutAuthorization(() -> work.apply(context));
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
