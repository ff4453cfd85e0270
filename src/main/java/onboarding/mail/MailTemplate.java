package onboarding.mail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template needs.
 *
 * @param subject the names whose values fill the subject line, in order
 * @param values parameters of one line
 * @param numbers parameters that are whole numbers
 * @param texts parameters that may have several lines
 * @param toPerson whether the recipient may also work at the office
 */
record MailTemplate(
        String name,
        List<String> subject,
        List<String> values,
        List<String> numbers,
        List<String> texts,
        boolean toPerson,
        Link link) {

    /** Where the one link of the mail leads. */
    enum Link {
        NONE,
        /** To the page where the recipient answers; {@link MailLinks.Kind#CLIENT}. */
        CLIENT,
        /** To the page that shows a secret once; {@link MailLinks.Kind#SECRET}. */
        SECRET,
        /** To the case, for staff. */
        CASE;

        /** Whether whoever has the link can do what only the recipient may. */
        boolean isForRecipientOnly() {
            return this == CLIENT || this == SECRET;
        }
    }

    /**
     * The declared parameters in a form that is safe to store.
     *
     * @throws IllegalArgumentException when one is missing or no number, or the link is missing
     */
    Map<String, String> checked(Map<String, String> parameters, @Nullable String linkId) {
        if (link.isForRecipientOnly() && linkId == null) {
            throw new IllegalArgumentException("Mail template " + name + " needs a link");
        }
        Map<String, String> checked = new TreeMap<>();
        values.forEach(value -> checked.put(value, HeaderText.oneLine(given(parameters, value))));
        texts.forEach(text -> checked.put(text, HeaderText.lines(given(parameters, text))));
        numbers.forEach(number ->
                checked.put(number, Integer.valueOf(given(parameters, number)).toString()));
        return checked;
    }

    private String given(Map<String, String> parameters, String parameter) {
        String value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("Mail template " + name + " needs the parameter " + parameter);
        }
        return value;
    }
}
