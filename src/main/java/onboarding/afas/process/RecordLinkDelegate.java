package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.Links;
import onboarding.afas.Problem;
import onboarding.afas.UpdateRule;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Records what became of a cell. The Update is compared once more before the link counts: who reads another one in the
 * environment has not linked it (both source documents).
 */
@Component("afasRecordLink")
class RecordLinkDelegate implements JavaDelegate {

    private final Links links;
    private final Environments environments;
    private final UpdateRule rule;
    private final UpdateTalks talks;
    private final CurrentUser currentUser;

    RecordLinkDelegate(
            Links links, Environments environments, UpdateRule rule, UpdateTalks talks, CurrentUser currentUser) {
        this.links = links;
        this.environments = environments;
        this.rule = rule;
        this.talks = talks;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Link link = links.get(Long.parseLong(Values.text(execution, Variables.AFAS_LINK)));
        execution.setVariable(
                Variables.LINK_OUTCOME,
                switch (Values.text(execution, Fields.LINK_RESULT)) {
                    case "LINKED" -> linked(execution, link);
                    case "PROBLEM" -> problem(execution, link);
                    default -> notNeeded(execution, link);
                });
    }

    private String linked(DelegateExecution execution, Link link) {
        String reference = execution.getProcessBusinessKey();
        String shown = Values.text(execution, Fields.UPDATE_SHOWN);
        if (!shown.equals(environments.get(link.environmentId()).reading().update())) {
            talks.clientRead(link.environmentId(), shown, currentUser.id());
            talks.news(link.environmentId());
        }
        Environment environment = environments.get(link.environmentId());
        if (!rule.holds(environment)) {
            talks.ensure(environment, reference);
            return "LOOK_AGAIN";
        }
        links.recordLinked(link.id(), reference, Values.text(execution, Fields.LINKED_ON), currentUser.id());
        return "SETTLED";
    }

    private String problem(DelegateExecution execution, Link link) {
        Problem problem = Values.choice(execution, Variables.PROBLEM, Problem.class);
        links.recordReport(
                link.id(),
                execution.getProcessBusinessKey(),
                problem,
                Values.text(execution, Variables.PROBLEM_NOTE),
                currentUser.id());
        return problem.group() == null ? "LOOK_AGAIN" : "PROBLEM";
    }

    private String notNeeded(DelegateExecution execution, Link link) {
        links.recordNotNeeded(
                link.id(),
                execution.getProcessBusinessKey(),
                Values.text(execution, Fields.NOT_NEEDED_BECAUSE),
                currentUser.id());
        return "SETTLED";
    }
}
