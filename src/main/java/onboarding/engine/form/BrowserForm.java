package onboarding.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onboarding.engine.language.FormWords;

/** An assembled form as form-js gets it: without what the server judges better, or alone needs. */
final class BrowserForm {

    private BrowserForm() {}

    /**
     * The form, changed in place. form-js takes a telephone number only in international writing and without spaces; the
     * server also reads what people type, so it alone judges.
     */
    static ObjectNode of(ObjectNode assembled) {
        leaveTelephonesToTheServer(assembled.path("components"));
        FormWords.forgetStoredLabels(assembled);
        return assembled;
    }

    private static void leaveTelephonesToTheServer(JsonNode components) {
        for (JsonNode component : components) {
            leaveTelephonesToTheServer(component.path("components"));
            if (component.path("validate").path("validationType").asText("").equals("phone")) {
                ((ObjectNode) component.path("validate")).remove("validationType");
            }
        }
    }
}
