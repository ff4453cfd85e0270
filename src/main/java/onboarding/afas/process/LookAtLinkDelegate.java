package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.UpdateRule;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether a cell can be linked now: environment ready, PCC there, both on one Update, not settled otherwise. */
@Component("afasLookAtLink")
class LookAtLinkDelegate implements JavaDelegate {

    private final Links links;
    private final Environments environments;
    private final PccUsers users;
    private final AfasOffices offices;
    private final UpdateRule rule;
    private final MenuWords words;

    LookAtLinkDelegate(
            Links links,
            Environments environments,
            PccUsers users,
            AfasOffices offices,
            UpdateRule rule,
            MenuWords words) {
        this.links = links;
        this.environments = environments;
        this.users = users;
        this.offices = offices;
        this.rule = rule;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Link link = links.get(Long.parseLong(Values.text(execution, Variables.AFAS_LINK)));
        Environment environment = environments.get(link.environmentId());
        PccUser user = users.get(link.userId());
        show(execution, environment, user);
        execution.setVariable(
                Variables.LINK_SITUATION, situation(link, environment, user, execution.getProcessBusinessKey()));
    }

    private void show(DelegateExecution execution, Environment environment, PccUser user) {
        execution.setVariable(CaseVariables.CLIENT_NAME, environment.clientName() + " · " + environment.code());
        execution.setVariable(Variables.ENVIRONMENT_CODE, environment.code());
        execution.setVariable(Variables.ENVIRONMENT_CLIENT, environment.clientName());
        execution.setVariable(
                Variables.WORKSTATION, Optional.ofNullable(user.workstation()).orElse(""));
        words.show(execution, environment.edition(), environment.hosting(), environment.language(), false);
        execution.setVariable(Variables.AFAS_USER, String.valueOf(user.id()));
        offices.ready().ifPresent(office -> {
            execution.setVariable(Variables.OFFICE_CODE, office.code());
            execution.setVariable(Variables.INSITE_URL, office.insiteUrl());
        });
    }

    /** A workstation that was lost or replaced meanwhile gets PCC again, unless another case sees to it. */
    private String situation(Link link, Environment environment, PccUser user, String caseReference) {
        if (link.state() != LinkState.OPEN || environment.endedAt() != null) {
            return "SETTLED";
        }
        if (offices.ready().isEmpty()) {
            return "WAIT";
        }
        if (user.pccReadyAt() == null) {
            return users.takePccOn(user.id(), caseReference) ? "PCC_MISSING" : "WAIT";
        }
        return environment.isReady() && rule.holds(environment) ? "OPEN" : "WAIT";
    }
}
