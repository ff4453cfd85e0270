package onboarding.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.engine.EngineCommands;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in one plain sentence why a task or a start was not submitted: the rule that a field breaks, or that something went
 * wrong, with a reference that stands in the log beside the technical cause.
 */
@Component
class SubmitRefusals implements WebAppResponseRewriter {

    private static final Logger LOG = LoggerFactory.getLogger(SubmitRefusals.class);
    private static final Pattern SUBMIT =
            Pattern.compile("/(?:task/([^/]+)|process-definition/(?:key/)?[^/]+)/submit-form");
    private static final Pattern ENGINE_PREFIX =
            Pattern.compile("^Cannot (?:submit task form|instantiate process definition) \\S+: ");

    private final EngineCommands commands;
    private final MessageSource texts;
    private final ObjectMapper json;

    SubmitRefusals(EngineCommands commands, MessageSource texts, ObjectMapper json) {
        this.commands = commands;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("POST") && SUBMIT.matcher(request.path()).matches();
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        if (response.status() < 400 || response.status() == 401) {
            return response;
        }
        return switch (response.status()) {
            case 400 -> refused(request, response);
            case 403 -> saying(403, "engine.submit.notAllowed");
            default -> failed(request, response);
        };
    }

    /** A refusal by a rule carries its sentences behind the engine's prefix; any other 400 is a request that no form makes. */
    private WebAppResponse refused(WebAppRequest request, WebAppResponse response) {
        String message = error(response).path("message").asText("");
        Matcher prefix = ENGINE_PREFIX.matcher(message);
        boolean byRule = error(response).path("type").asText("").equals("RestException") && prefix.find();
        return byRule
                ? sentence(400, message.substring(prefix.end()))
                : logged(request, response, "engine.submit.unreadable");
    }

    private WebAppResponse failed(WebAppRequest request, WebAppResponse response) {
        Matcher path = SUBMIT.matcher(request.path());
        if (path.matches() && path.group(1) != null && isGone(path.group(1))) {
            return saying(404, "engine.submit.gone");
        }
        if (error(response).path("code").asInt() == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()) {
            return saying(409, "engine.submit.changed");
        }
        return logged(request, response, "engine.submit.failed");
    }

    private boolean isGone(String taskId) {
        return commands.unchecked(context -> context.getTaskManager().findTaskById(taskId) == null);
    }

    private WebAppResponse logged(WebAppRequest request, WebAppResponse response, String messageKey) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Reference {}: {} {} by {} was answered {}: {}",
                reference,
                request.method(),
                request.path(),
                request.personId(),
                response.status(),
                error(response).path("message").asText(response.body()));
        return saying(response.status(), messageKey, reference);
    }

    private WebAppResponse saying(int status, String messageKey, Object... args) {
        return sentence(status, texts.getMessage(messageKey, args, LocaleContextHolder.getLocale()));
    }

    /** Tasklist puts the message into the page as HTML, so what a person typed or pasted must not be read as such. */
    private WebAppResponse sentence(int status, String sentence) {
        String html = sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        ObjectNode body = json.createObjectNode().put("type", "Refusal").put("message", html);
        return new WebAppResponse(status, body.toString());
    }

    private JsonNode error(WebAppResponse response) {
        try {
            JsonNode error = json.readTree(response.body());
            return error == null ? json.createObjectNode() : error;
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }
}
