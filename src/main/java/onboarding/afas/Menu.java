package onboarding.afas;

import org.jspecify.annotations.Nullable;

/**
 * What a user opens in Profit, in the vendor's words of one edition and language, untranslated.
 *
 * @param authoriseUsers where users are authorised
 * @param saveInstallation the function for downloading PCC from Profit itself; null where no source names it
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
        String source,
        @Nullable Done filled) {}
