package onboarding.engine.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.engine.web.WebAppRequest;
import onboarding.engine.web.WebAppResponse;
import onboarding.engine.web.WebAppResponseRewriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows the assembled form instead of the deployed one. The engine has answered before, so whoever may not see the form has
 * been refused already. Comes before rewriters that put a form's words into another language.
 */
@Component
@Order(AssembledFormResponses.ORDER)
class AssembledFormResponses implements WebAppResponseRewriter {

    static final int ORDER = 0;

    private static final Pattern TASK = Pattern.compile("/task/([^/]+)/deployed-form");
    private static final Pattern START = Pattern.compile("/process-definition/(key/)?([^/]+)/deployed-start-form");

    private final AssembledForms forms;

    AssembledFormResponses(AssembledForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean handles(WebAppRequest request) {
        return request.method().equals("GET")
                && (TASK.matcher(request.path()).matches()
                        || START.matcher(request.path()).matches());
    }

    @Override
    public WebAppResponse rewrite(WebAppRequest request, WebAppResponse response) {
        return response.status() == 200
                ? form(request.path())
                        .map(form ->
                                new WebAppResponse(200, BrowserForm.of(form).toString()))
                        .orElse(response)
                : response;
    }

    private Optional<ObjectNode> form(String path) {
        Matcher task = TASK.matcher(path);
        if (task.matches()) {
            return forms.ofTask(task.group(1));
        }
        Matcher start = START.matcher(path);
        if (start.matches()) {
            return start.group(1) == null ? forms.ofStart(start.group(2)) : forms.ofStartByKey(start.group(2));
        }
        return Optional.empty();
    }
}
