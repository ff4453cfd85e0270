package onboarding.winbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Phrase;
import org.springframework.stereotype.Component;

/** What changes of the entries of a user, in the words and in the order of the Portaal's screen. */
@Component
public class EntriesInWords {

    /** One line for each field that differs; empty when nothing does. */
    public List<String> differences(Entries before, Entries after) {
        List<String> lines = new ArrayList<>();
        add(lines, "winbooks.level", before, after, entries -> entries.access()
                .level()
                .portalWord());
        add(lines, "winbooks.dossiers", before, after, this::dossiers);
        add(lines, "winbooks.roles", before, after, Entries::roles);
        add(lines, "winbooks.digitalProducts", before, after, entries -> yesOrNo(entries.digitalProducts()));
        add(lines, "winbooks.notifications", before, after, entries -> yesOrNo(entries.notifyAllDossiers()));
        add(lines, "winbooks.firstName", before, after, Entries::firstName);
        add(lines, "winbooks.lastName", before, after, Entries::lastName);
        add(lines, "winbooks.phone", before, after, entries -> PhoneNumbers.readable(entries.phone()));
        add(lines, "winbooks.language", before, after, entries -> Phrase.ofLanguage(entries.language())
                .toString());
        return lines;
    }

    private void add(
            List<String> lines, String labelKey, Entries before, Entries after, Function<Entries, String> field) {
        String from = field.apply(before);
        String to = field.apply(after);
        if (!from.equals(to)) {
            lines.add("%s: %s → %s".formatted(word(labelKey), from, to));
        }
    }

    /** The dossiers that the entries open. */
    public String dossiers(Entries entries) {
        return entries.access().allDossiers()
                ? word("winbooks.everyDossier")
                : String.join(", ", entries.access().dossiers());
    }

    private static String yesOrNo(boolean yes) {
        return word(yes ? "winbooks.yes" : "winbooks.no");
    }

    private static String word(String key) {
        return Phrase.of(key).toString();
    }
}
