package onboarding.confirmation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onboarding.mail.Recipient;

/**
 * What somebody outside the office is asked to do.
 *
 * @param caseReference the case that waits
 * @param subject what is asked, such as {@code visma-approval}; unique in a case
 * @param vendor whose reminder times apply
 * @param template the mail that asks
 * @param language language of mail and page, ISO 639-1
 * @param to the person who is asked
 * @param responsible user id of the colleague who answers questions
 * @param parameters what mail and page say about the case, by name
 */
public record Question(
        String caseReference,
        String subject,
        String vendor,
        String template,
        String language,
        Recipient to,
        String responsible,
        Map<String, String> parameters) {

    public Question {
        parameters = Map.copyOf(parameters);
    }

    private static final String OF = "#";

    /** The parameter that lists the keys of {@link #firstSteps}, with commas between them. */
    public static final String FIRST_STEPS = "firstSteps";

    /**
     * The parameter that lists what can be answered one by one: a line {@code key=label} for each. A label is the words
     * themselves, such as a person's name, or {@code @} and the key of a text.
     */
    public static final String ITEMS = "items";

    /**
     * The subject of a question that a case asks about several things.
     *
     * @param topic what is asked; names the texts
     * @param item what it is asked about
     */
    public static String about(String topic, String item) {
        return topic + OF + item;
    }

    /** Keys of steps that stand before the usual ones this time, such as the repair of what went wrong. */
    public List<String> firstSteps() {
        return Arrays.stream(parameters.getOrDefault(FIRST_STEPS, "").split(","))
                .filter(key -> !key.isBlank())
                .toList();
    }

    /** What can be answered one by one, such as people: label by key, in its order. */
    public Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        parameters.getOrDefault(ITEMS, "").lines().forEach(line -> {
            int end = line.indexOf('=');
            items.put(line.substring(0, end), line.substring(end + 1));
        });
        return items;
    }

    /** A text with the parameters in the place of their names, such as {@code {packageName}}. */
    String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }

    /** What is asked, whatever it is about: names the texts of mail and page. */
    public String topic() {
        return subject.split(OF, 2)[0];
    }
}
