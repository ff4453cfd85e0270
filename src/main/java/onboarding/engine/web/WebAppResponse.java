package onboarding.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/** An answer of the web apps' REST; the body is text, mostly JSON. */
public record WebAppResponse(int status, String body) {

    /**
     * This answer with its JSON changed; itself where the engine answered anything but success.
     *
     * @param change changes what it is given in place
     * @throws IllegalStateException if the engine answered what is no JSON
     */
    public WebAppResponse changed(ObjectMapper json, Consumer<JsonNode> change) {
        if (status != 200) {
            return this;
        }
        try {
            JsonNode answer = json.readTree(body);
            change.accept(answer);
            return new WebAppResponse(status, json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The engine answered JSON that cannot be read", e);
        }
    }
}
