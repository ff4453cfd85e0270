package onboarding.sage.process;

import java.util.Optional;
import onboarding.engine.EngineCommands;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** An exchange is managed by one colleague at a time, and nobody takes part in it twice. */
@Component
class ManageExchangeForm implements FormRules {

    private final Participants participants;
    private final RuntimeService runtime;
    private final EngineCommands commands;

    ManageExchangeForm(Participants participants, RuntimeService runtime, EngineCommands commands) {
        this.participants = participants;
        this.runtime = runtime;
        this.commands = commands;
    }

    @Override
    public String formId() {
        return SageProcesses.MANAGE;
    }

    @Override
    public void check(FormSubmission form) {
        Optional<String> exchange = form.text(Fields.MANAGED_EXCHANGE);
        exchange.filter(this::isManaged)
                .ifPresent(reference -> form.refuse(Fields.MANAGED_EXCHANGE, "sage.refused.managedAlready"));
        Optional<String> address = form.text(Fields.FURTHER_EMAIL);
        exchange.flatMap(reference -> participants.ofCase(reference).stream()
                        .filter(person ->
                                address.filter(person.email()::equalsIgnoreCase).isPresent())
                        .findFirst())
                .ifPresent(person -> form.refuse(Fields.FURTHER_EMAIL, "sage.refused.takesPart", person.name()));
    }

    private boolean isManaged(String reference) {
        return commands.unchecked(context -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SageProcesses.MANAGE)
                        .processInstanceBusinessKey(reference)
                        .count()
                > 0);
    }
}
