package onboarding.afas;

import org.jspecify.annotations.Nullable;

/**
 * What a user opens in Profit, in the vendor's words of one edition and language, untranslated.
 *
 * @param authoriseUsers where users are authorised
 * @param saveInstallation the function for downloading PCC from Profit itself; null where no source names it
 * @param centralEnvironment where the CIO of a local installation is configured; null where no source names it
 * @param userTokens where the app connector lists the tokens of users; null where no source names it
 * @param source the document that says so, or the empty text where an admin filled it in
 */
public record Menu(
        Edition edition,
        String language,
        String authoriseUsers,
        String myFiles,
        String saveSettings,
        @Nullable String saveInstallation,
        String appConnector,
        String mainSite,
        @Nullable String centralEnvironment,
        @Nullable String userTokens,
        String source,
        @Nullable Done filled) {

    /** What is named for it; null where nobody does. */
    public @Nullable String words(MenuGap gap) {
        return switch (gap) {
            case SAVE_INSTALLATION -> saveInstallation;
            case CENTRAL_ENVIRONMENT -> centralEnvironment;
            case USER_TOKENS -> userTokens;
        };
    }
}
