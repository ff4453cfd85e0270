package onboarding.secret;

import onboarding.mail.Recipient;

/**
 * A password that a case needs.
 *
 * @param subject names it within the case, such as {@code winbooks-password-7}
 * @param account what it opens, as people read it
 * @param identity what the person logs on with
 * @param user who will use it
 * @param userLanguage language of the user's mail and page, ISO 639-1
 * @param shownToUser whether the user sees it on our page; otherwise the vendor tells the user
 */
public record NewSecret(
        String caseReference,
        String subject,
        String account,
        String identity,
        PasswordPolicy policy,
        Recipient user,
        String userLanguage,
        boolean shownToUser) {}
