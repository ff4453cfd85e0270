package onboarding.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the English catalogues of models and forms anew ({@code mvn -Ptexts}), and the translated ones in the same order. A
 * translation of what says something else in English now is taken out, so that the tests ask for a new one.
 */
public final class WriteModelTexts {

    private WriteModelTexts() {}

    /** Takes no arguments; works in the current folder. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(ModelTexts.CATALOGUES);
        for (Map.Entry<String, Map<String, String>> folder :
                ModelTexts.ofModels().entrySet()) {
            Path english = ModelTexts.english(folder.getKey());
            Map<String, String> before = ModelTexts.read(english);
            for (Path translation : ModelTexts.translationsOf(folder.getKey()).values()) {
                Map<String, String> translated = ModelTexts.read(translation);
                Map<String, String> kept = new LinkedHashMap<>();
                folder.getValue().forEach((key, text) -> {
                    if (translated.containsKey(key) && text.equals(before.get(key))) {
                        kept.put(key, translated.get(key));
                    }
                });
                ModelTexts.write(translation, kept);
            }
            ModelTexts.write(english, folder.getValue());
        }
    }
}
