package onboarding.client;

import java.util.List;
import java.util.Optional;

/** What a vendor's module shows of a case on the case's page, without the page knowing the vendor. */
public interface CaseSection {

    /** The section for this case; empty when the module has no record of it. */
    Optional<Section> of(String caseReference);

    /** @param titleKey key of the heading */
    record Section(String titleKey, List<Row> rows) {}

    /**
     * One fact.
     *
     * @param labelKey key of its label
     * @param value text to show, or the key of a text where {@code isKey}
     */
    record Row(String labelKey, String value, boolean isKey) {

        public static Row text(String labelKey, String value) {
            return new Row(labelKey, value, false);
        }

        public static Row key(String labelKey, String valueKey) {
            return new Row(labelKey, valueKey, true);
        }
    }
}
