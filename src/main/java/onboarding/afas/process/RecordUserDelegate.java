package onboarding.afas.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.DownloadVia;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonCorrections;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.office.Colleagues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records a person who works with the client: a cell of the matrix for each of its environments. */
@Component("afasRecordUser")
class RecordUserDelegate implements JavaDelegate {

    private final PccUsers users;
    private final Environments environments;
    private final Links links;
    private final PersonCorrections corrections;
    private final Colleagues colleagues;
    private final CurrentUser currentUser;

    RecordUserDelegate(
            PccUsers users,
            Environments environments,
            Links links,
            PersonCorrections corrections,
            Colleagues colleagues,
            CurrentUser currentUser) {
        this.users = users;
        this.environments = environments;
        this.links = links;
        this.corrections = corrections;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        List<Environment> ofClient = environments.ofCase(reference);
        long user = userOf(execution);
        ofClient.forEach(environment -> links.want(user, environment.id(), reference));
        execution.setVariable(Variables.AFAS_ENVIRONMENTS, ids(ofClient.stream().map(Environment::id)));
        execution.setVariable(
                Variables.AFAS_USERS,
                ids(ofClient.stream()
                        .flatMap(environment -> links.peopleOf(environment.id()).stream())
                        .map(PccUser::id)
                        .distinct()));
        execution.setVariable(Variables.ANOTHER_USER, Values.isTrue(execution, Variables.ANOTHER_USER));
    }

    /** The person that a form names, entered if need be. */
    long userOf(DelegateExecution execution) {
        String colleague = Values.text(execution, Fields.PCC_COLLEAGUE);
        Optional<String> email = Values.optionalText(execution, Fields.PCC_EMAIL);
        DownloadVia via = Values.choice(execution, Fields.DOWNLOAD_VIA, DownloadVia.class);
        Optional<PccUser> known = users.find(colleague);
        known.ifPresent(user -> {
            users.recordDownload(user.id(), via);
            corrections.correct(user.id(), user.userCode(), email.orElse(user.email()), currentUser.id());
        });
        return known.map(PccUser::id)
                .orElseGet(() -> users.enter(
                        colleague,
                        Values.text(execution, Fields.USER_CODE),
                        email.orElseGet(
                                () -> colleagues.find(colleague).orElseThrow().email()),
                        via));
    }

    /** A list of the engine's own kind, which outlasts a restart. */
    static ArrayList<String> ids(Stream<Long> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
    }
}
