package onboarding.winbooks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists as people type them from the Portaal. Names are the same that differ in case or blanks only: WinBooks' own pages
 * write “Connect.Accountant” and “connect. accountant” (procedures.md §2.2, Roles).
 */
public final class PortalLists {

    /** What somebody of the office needs who uses the digital products (§2.1; source document, Roles). */
    public static final List<String> STAFF_ROLES = List.of("Connect.Accountant", "View.Admin");

    private PortalLists() {}

    /** The entries between commas or line breaks, each once, as they were typed first. */
    public static List<String> entries(String typed) {
        Map<String, String> entries = new LinkedHashMap<>();
        Arrays.stream(typed.split("[,;\\n\\r]+"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> entries.putIfAbsent(key(entry), entry));
        return List.copyOf(entries.values());
    }

    /** Those of the wanted entries that are not among the given ones. */
    public static List<String> missing(List<String> wanted, List<String> given) {
        List<String> keys = given.stream().map(PortalLists::key).toList();
        return wanted.stream().filter(entry -> !keys.contains(key(entry))).toList();
    }

    /** Whether two names are the same on the Portaal. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String entry) {
        return entry.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
