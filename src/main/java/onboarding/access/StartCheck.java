package onboarding.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the settings before anything is opened: known passwords stay on this machine, and production is complete.
 */
final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PRODUCTION = "production";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of(PRODUCTION))) {
            List<String> missing = RequiredSettings.missing(environment);
            if (!missing.isEmpty()) {
                throw new RefusedStartException(
                        StartTexts.text("access.start.settingsMissing") + "\n  - " + String.join("\n  - ", missing),
                        StartTexts.text("access.start.settingsMissing.action"));
            }
        } else if (isDemo(environment) && !isLoopback(environment.getProperty("server.address"))) {
            throw new RefusedStartException(
                    StartTexts.text("access.start.demoInTheOpen", environment.getProperty("server.address", "")),
                    StartTexts.text("access.start.demoInTheOpen.action"));
        }
    }

    static boolean isDemo(Environment environment) {
        return environment.getProperty("onboarding.demo", Boolean.class, false);
    }

    /** Without an address the server listens on all of them; a name is what it resolves to. */
    private static boolean isLoopback(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(address.trim()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
