package onboarding.process;

/** What a browser got in the end, after redirects. */
public record Page(int status, String text) {}
