package onboarding.access;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** What an installation that serves real clients must be told, because no default of it could be safe or right. */
final class RequiredSettings {

    /** As the engine's password policy asks, and longer: lower case, upper case, digit, special character. */
    private static final Pattern STRONG = Pattern.compile("(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[^a-zA-Z\\d\\s]).{12,}");

    /** 256 bits written as hexadecimal digits or Base64 have at least 43 characters. */
    private static final int LINK_KEY_LENGTH = 43;

    private record Setting(String property, Check check) {}

    private interface Check {
        boolean passes(String value, Environment environment);
    }

    private static final Check PRESENT = (value, environment) -> !value.isBlank();

    private static final List<Setting> SETTINGS = List.of(
            new Setting("onboarding.demo", (value, environment) -> !StartCheck.isDemo(environment)),
            new Setting("onboarding.public-url", (value, environment) -> isHttpsOrigin(value)),
            new Setting(
                    "onboarding.link-key", (value, environment) -> value.trim().length() >= LINK_KEY_LENGTH),
            new Setting("spring.datasource.url", PRESENT),
            new Setting("spring.datasource.username", PRESENT),
            new Setting("spring.datasource.password", PRESENT),
            new Setting("spring.mail.host", RequiredSettings::sendsOrHoldsOnPurpose),
            new Setting("onboarding.first-administrator.id", PRESENT),
            new Setting("onboarding.first-administrator.password", RequiredSettings::isGoodPassword));

    private RequiredSettings() {}

    /** One line for each setting that is absent or unusable, with its name and meaning but never its value. */
    static List<String> missing(Environment environment) {
        return SETTINGS.stream()
                .filter(setting ->
                        !setting.check().passes(environment.getProperty(setting.property(), ""), environment))
                .map(setting -> "%s (%s): %s"
                        .formatted(
                                setting.property(),
                                environmentVariable(setting.property()),
                                StartTexts.text("access.setting." + setting.property())))
                .toList();
    }

    private static String environmentVariable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static boolean isHttpsOrigin(String value) {
        try {
            URI uri = URI.create(value.trim());
            String path = uri.getPath();
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (path == null || path.isEmpty() || path.equals("/"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean sendsOrHoldsOnPurpose(String host, Environment environment) {
        return !host.isBlank() || environment.getProperty("onboarding.mail.hold", Boolean.class, false);
    }

    private static boolean isGoodPassword(String password, Environment environment) {
        String id = environment.getProperty("onboarding.first-administrator.id", "");
        return STRONG.matcher(password).matches() && (id.isBlank() || !password.contains(id));
    }
}
