package onboarding.access.engine;

import java.util.ArrayList;
import java.util.List;
import onboarding.access.Groups;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Makes our group of administrators the engine's too, grants to those who have a task what they need for it, and lets
 * ids hold what people's user names hold (the engine takes letters and digits only).
 */
@Component
class AccessEnginePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setAdminGroups(new ArrayList<>(List.of(Groups.ADMIN)));
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*");
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9]+([._@-][a-zA-Z0-9]+)*");
        configuration.setResourceAuthorizationProvider(new TaskGrants());
    }
}
