package onboarding.engine.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import onboarding.language.ModelWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names tasks, processes and their steps in the reader's language wherever Tasklist and Cockpit list them. */
@Component
@Order(LocalisedAnswers.ORDER)
class LocalisedAnswers implements WebAppResponseRewriter {

    static final int ORDER = 100;

    private static final Pattern LISTS = Pattern.compile("/filter/[^/]+/(?:list|singleResult)|/task(?:/[^/]+)?"
            + "|/history/task|/process-definition(?:/(?!key/)[^/]+|/key/[^/]+)?"
            + "|/process-definition/[^/]+/static-called-process-definitions"
            + "|/process-instance/[^/]+/activity-instances|/plugin/base/[^/]+/.+");

    private final ModelWords words;
    private final Definitions definitions;
    private final ObjectMapper json;

    LocalisedAnswers(ModelWords words, Definitions definitions, ObjectMapper json) {
        this.words = words;
        this.definitions = definitions;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return !ModelWords.areWrittenIn(LocaleContextHolder.getLocale())
                && (request.method().equals("GET") || request.method().equals("POST"))
                && LISTS.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        if (response.status() != 200 || response.body().isEmpty()) {
            return response;
        }
        try {
            Locale language = LocaleContextHolder.getLocale();
            JsonNode answer = json.readTree(response.body());
            new AnswerWords(words.in(language), definitions::keyOf).translate(answer);
            return new WebAppResponse(200, json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            return response; // Not JSON: a picture or a text that names nothing.
        }
    }
}
