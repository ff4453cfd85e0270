package onboarding.afas;

import java.util.HashMap;
import java.util.Map;

/** AFAS forms as people fill them in, and the tasks that they belong to. */
public final class AfasForms {

    public static final String ENTER_OFFICE = "Enter the office’s environment";
    public static final String FILL_IN_MENU = "Fill in what no source documents";
    public static final String OFFICE_CIO = "Configure the CIO of the office";
    public static final String INSITE_ACCESS = "Give users access to InSite";
    public static final String OFFICE_CONNECTORS = "Unblock the app connectors of the office";
    public static final String OFFICE_MAIN_SITE = "Set the InSite main site of the office";
    public static final String OFFICE_BACK = "Take the setup of the office back";

    private AfasForms() {}

    public static Map<String, Object> setup() {
        return Map.of("responsible", "staff", "readyOn", "2026-04-01");
    }

    /** Profit in French on AFAS Online, participant 12345. */
    public static Map<String, Object> office() {
        return Map.of(
                "edition", "PROFIT",
                "menuLanguage", "fr",
                "hosting", "ONLINE",
                "code", " o12345aa ",
                "officeInsiteUrl", "https://12345.afasinsite.nl",
                "profitUpdate", "Mise à jour Profit 7");
    }

    public static Map<String, Object> unblocked() {
        return Map.of("pccUnblocked", true, "officeAccessUnblocked", true);
    }

    public static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }
}
