package onboarding.afas;

import org.jspecify.annotations.Nullable;

/**
 * What an admin filled in for something that the source of a combination leaves unnamed.
 *
 * @param words as the screens of Profit show it
 * @param source where the admin knows it from
 * @param filled by whom and when; null before it is kept
 */
public record MenuAddition(
        MenuGap gap, String words, String source, @Nullable Done filled) {}
