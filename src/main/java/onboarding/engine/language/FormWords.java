package onboarding.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onboarding.language.Phrase;
import onboarding.language.Translation;

/**
 * Where the words of a form stand. The key of a text is {@code form.<form>.<component>.<property>}, and that of an answer
 * {@code form.<form>.<component>.<value>}.
 */
public final class FormWords {

    private static final List<String> WORDED = List.of("label", "dateLabel", "description", "text");

    /** What is put in later or leads elsewhere: names no words that a person could translate. */
    private static final Pattern NO_WORDS = Pattern.compile("(?s)\\{\\{[^\"]*?}}|\\]\\([^)]*\\)");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Set<String> LABELS = Set.of("label", "dateLabel");
    private static final String PHRASE = "labelPhrase";

    private FormWords() {}

    /** Gives every text of a form as it is deployed, or of a fragment, to {@code translation} and puts in what it answers. */
    public static void translate(ObjectNode form, Translation translation) {
        components("form." + form.path("id").asText(), form.path("components"), translation);
    }

    private static void components(String form, JsonNode components, Translation translation) {
        for (JsonNode component : components) {
            String key = form + "." + component.path("id").asText();
            WORDED.stream()
                    .filter(property -> isRead(component, property))
                    .forEach(property -> put((ObjectNode) component, property, key + "." + property, translation));
            for (JsonNode value : component.path("values")) {
                put((ObjectNode) value, "label", key + "." + value.path("value").asText(), translation);
            }
            components(form, component.path("components"), translation);
        }
    }

    /** A date shows its own label, and a placeholder for a fragment none. */
    private static boolean isRead(JsonNode component, String property) {
        boolean isPlaceholder = component.path("properties").has("include");
        boolean isHidden = property.equals("label") && component.has("dateLabel");
        return !isPlaceholder && !isHidden && component.has(property);
    }

    private static void put(ObjectNode place, String property, String key, Translation translation) {
        String english = place.path(property).asText();
        if (LETTER.matcher(NO_WORDS.matcher(english).replaceAll("")).find()) {
            place.put(property, translation.of(key, english));
            if (LABELS.contains(property)) {
                place.put(PHRASE, Phrase.ofModel(key, english).toString());
            }
        }
    }

    /** The label of a field or of an answer as it is stored, for readers of any language. */
    public static String labelToStore(JsonNode labelled, String label) {
        return labelled.path(PHRASE).asText(label);
    }
}
