package onboarding.office;

import java.util.LinkedHashMap;
import java.util.Map;
import onboarding.identifier.Parsed;

/** A profile breaks rules and was not stored. */
public class OfficeProfileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Parsed.Refused> refusals;

    OfficeProfileRefused(Map<String, Parsed.Refused> refusals) {
        super("The office's profile was refused: " + refusals);
        this.refusals = new LinkedHashMap<>(refusals);
    }

    /** The rule that each refused field broke, by the field's name in {@link OfficeProfile}, in the order of the page. */
    public Map<String, Parsed.Refused> refusals() {
        return refusals;
    }
}
