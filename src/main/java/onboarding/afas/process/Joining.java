package onboarding.afas.process;

import java.util.List;
import java.util.stream.Collectors;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A person is to work with a client already on board, or with more of its environments (procedures.md §1.7, upkeep). */
@Component
class Joining {

    private final AfasCases cases;
    private final Environments environments;
    private final PccUsers users;
    private final RecordUserDelegate entering;
    private final AfasWords words;

    Joining(AfasCases cases, Environments environments, PccUsers users, RecordUserDelegate entering, AfasWords words) {
        this.cases = cases;
        this.environments = environments;
        this.users = users;
        this.entering = entering;
        this.words = words;
    }

    /** The environment, or all that the client has and that people link already. */
    List<Environment> environments(long id, boolean isEvery) {
        Environment chosen = environments.get(id);
        return isEvery
                ? environments.ofCase(chosen.caseReference()).stream()
                        .filter(Environment::isReady)
                        .toList()
                : List.of(chosen);
    }

    void open(DelegateExecution execution) {
        long chosen = Long.parseLong(Values.text(execution, Fields.MANAGED_ENVIRONMENT));
        List<Environment> joined = environments(chosen, Values.isTrue(execution, Fields.EVERY_ENVIRONMENT));
        String colleague = Values.text(execution, Fields.PCC_COLLEAGUE);
        cases.open(
                execution,
                "%s · %s".formatted(words.nameOf(colleague), joined.get(0).clientName()),
                AfasProcesses.MANAGE_PCC,
                AfasCases.ofJoining(colleague, chosen),
                "afas.refused.personOpen");
        PccUser user = users.get(entering.userOf(execution));
        execution.setVariable(Variables.AFAS_USER, String.valueOf(user.id()));
        execution.setVariable(Variables.PERSON_NAME, words.nameOf(colleague));
        execution.setVariable(
                Variables.AFAS_ENVIRONMENTS,
                RecordUserDelegate.ids(joined.stream().map(Environment::id)));
        execution.setVariable(
                Variables.ENVIRONMENTS_WORDS,
                joined.stream().map(Environment::code).collect(Collectors.joining(", ")));
    }
}
