package onboarding.client;

import java.util.List;
import java.util.Map;

/** The start form of a case, once more: the same fields, rules and sentences serve to put right what was entered in it. */
public interface IntakeForm {

    /** Key of the field that is ticked while the client has no number yet. */
    String NUMBER_NOT_ISSUED = "nationalIdNotIssued";

    String NUMBER = "nationalId";
    String PRODUCT = "product";

    /** The fields in their order; a label can depend on what is entered. */
    List<Group> groups(Map<String, String> entered);

    /** What is entered in the form for this case now, by field; a box is ticked when its value is {@code true}. */
    Map<String, String> entered(NewCase intake);

    /**
     * Reads a corrected form of a case, in which the product stays.
     *
     * @throws IntakeRefused naming every field and the rule that it breaks
     */
    NewCase read(OnboardingCase corrected, Map<String, String> typed);

    /** What differs, in the order of the form and in words that are kept for readers of any language. */
    List<Change> changes(NewCase before, NewCase after);

    /** The same for what was typed and not read yet, in the words of who reads it now. */
    List<Change> differing(NewCase recorded, Map<String, String> typed);

    record Group(String label, List<Field> fields) {}

    /** @param kind {@code textfield}, {@code select}, {@code checkbox} or {@code datetime} */
    record Field(String key, String kind, String label, String hint, int maxLength, List<Choice> choices) {}

    record Choice(String value, String label) {}

    record Change(String label, String before, String after) {

        @Override
        public String toString() {
            return label + ": " + before + " → " + after;
        }
    }
}
