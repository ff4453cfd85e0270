package onboarding.afas.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds what a cancelled case had set up. */
@Component("afasFindToUndo")
class FindToUndoDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final Environments environments;
    private final CaseFiles files;
    private final EnvironmentSheet sheet;
    private final Links links;
    private final PccUsers users;

    FindToUndoDelegate(
            AfasOffices offices,
            Environments environments,
            CaseFiles files,
            EnvironmentSheet sheet,
            Links links,
            PccUsers users) {
        this.offices = offices;
        this.environments = environments;
        this.files = files;
        this.sheet = sheet;
        this.links = links;
        this.users = users;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        List<Environment> named = environments.ofCase(reference);
        boolean begun = !named.isEmpty()
                && AfasProcesses.CLIENT.equals(files.get(reference).path());
        Optional<AfasOffice> office = offices.ofCase(reference);
        List<Link> joined = begun ? List.of() : links.wantedIn(reference);
        execution.setVariable(
                Variables.TO_UNDO,
                begun ? "ENVIRONMENTS" : !joined.isEmpty() ? "PERSON" : office.isPresent() ? "OFFICE" : "NOTHING");
        execution.setVariable(
                Variables.OFFICE_CODE, office.map(AfasOffice::code).orElse(""));
        execution.setVariable(
                Variables.ENVIRONMENTS_WORDS,
                Stream.concat(named.stream().map(this::words), joined.stream().map(this::words))
                        .collect(Collectors.joining("\n\n")));
    }

    private String words(Link link) {
        return "%s\n\n%s"
                .formatted(
                        sheet.withTokens(environments.get(link.environmentId())),
                        sheet.person(users.get(link.userId())));
    }

    private String words(Environment environment) {
        return "%s\n\n%s"
                .formatted(
                        sheet.withTokens(environment),
                        links.peopleOf(environment.id()).stream()
                                .map(sheet::person)
                                .collect(Collectors.joining("; ")));
    }
}
