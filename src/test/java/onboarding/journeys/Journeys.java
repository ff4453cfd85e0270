package onboarding.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey its {@link Stage}, and keeps pictures of all screens of one that fails. */
final class Journeys implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);
    private static final int PATIENCE_MILLISECONDS = 15_000;

    @Override
    public void beforeAll(ExtensionContext journeys) {
        RunningOffice.of(journeys);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    @Override
    public void beforeEach(ExtensionContext journey) {
        String name = journey.getRequiredTestClass().getSimpleName().replaceFirst("Journey$", "") + "-"
                + journey.getRequiredTestMethod().getName();
        journey.getStore(NAMESPACE).put(Stage.class, new Stage(RunningOffice.of(journey), name));
    }

    @Override
    public void afterEach(ExtensionContext journey) {
        Stage stage = stageOf(journey);
        if (journey.getExecutionException().isPresent()) {
            stage.pictureOfFailure();
        }
        stage.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext journey) {
        return stageOf(journey);
    }

    private static Stage stageOf(ExtensionContext journey) {
        return journey.getStore(NAMESPACE).get(Stage.class, Stage.class);
    }
}
