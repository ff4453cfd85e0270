package onboarding.client;

import java.util.List;

/** What a vendor's module shows of a case on the case's page, without the page knowing the vendor. */
public interface CaseSection {

    /** The sections for this case; none when the module has no record of it. */
    List<Section> of(String caseReference);

    /**
     * @param titleKey key of the heading
     * @param about of what or of whom, where there can be several; empty otherwise
     */
    record Section(String titleKey, String about, List<Row> rows) {

        public Section(String titleKey, List<Row> rows) {
            this(titleKey, "", rows);
        }
    }

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
