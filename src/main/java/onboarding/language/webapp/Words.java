package onboarding.language.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

/**
 * The words of one catalogue in one language, complete.
 *
 * @param json as a web app reads them
 * @param version another one for other words
 */
record Words(JsonNode json, String version) {

    static Words of(JsonNode json) {
        return new Words(json, DigestUtils.md5DigestAsHex(json.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
