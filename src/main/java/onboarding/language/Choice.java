package onboarding.language;

/**
 * A language that a page offers.
 *
 * @param tag its tag, such as {@code nb}
 * @param name its name in itself
 * @param current whether the page is in it
 */
public record Choice(String tag, String name, boolean current) {}
