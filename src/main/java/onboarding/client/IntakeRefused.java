package onboarding.client;

import java.util.List;

/** What was entered for a case breaks a rule; nothing of it is stored. */
public class IntakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    /** @param sentences one for each broken rule, which names the field */
    public IntakeRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
