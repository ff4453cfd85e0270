package onboarding.winbooks.process;

import java.util.Map;
import onboarding.engine.EngineCommands;
import onboarding.identifier.PhoneNumbers;
import onboarding.winbooks.Licence;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Lets the open tasks of a case show another distributor; a process that shows none is not told. */
@Component
class ShownDistributor {

    private final RuntimeService runtime;
    private final EngineCommands commands;

    ShownDistributor(RuntimeService runtime, EngineCommands commands) {
        this.runtime = runtime;
        this.commands = commands;
    }

    void show(String caseReference, Licence.Distributor distributor) {
        Map<String, String> shown = Map.of(
                Variables.DISTRIBUTOR_NAME, distributor.name(),
                Variables.DISTRIBUTOR_EMAIL, distributor.email(),
                Variables.DISTRIBUTOR_PHONE, PhoneNumbers.readable(distributor.phone()));
        commands.unchecked(context -> {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                    .flatMap(running -> runtime
                            .createVariableInstanceQuery()
                            .processInstanceIdIn(running.getId())
                            .variableNameIn(shown.keySet().toArray(String[]::new))
                            .list()
                            .stream())
                    .forEach(known -> runtime.setVariableLocal(
                            known.getExecutionId(), known.getName(), shown.get(known.getName())));
            return context;
        });
    }
}
