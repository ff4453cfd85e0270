package onboarding.engine.form;

/** One answer of a select: the value that is stored and the words that are read. */
public record Option(String value, String label) {}
