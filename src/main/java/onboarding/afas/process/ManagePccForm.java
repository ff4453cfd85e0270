package onboarding.afas.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import onboarding.client.CaseStatus;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** What happened to a person’s PCC or to a client (procedures.md §1.7, upkeep). */
@Component
class ManagePccForm implements FormRules {

    private final AfasCases cases;
    private final PccUsers users;
    private final Environments environments;
    private final Links links;
    private final CaseFiles files;
    private final NameUserForm naming;
    private final Joining joining;

    ManagePccForm(
            AfasCases cases,
            PccUsers users,
            Environments environments,
            Links links,
            CaseFiles files,
            NameUserForm naming,
            Joining joining) {
        this.cases = cases;
        this.users = users;
        this.environments = environments;
        this.links = links;
        this.files = files;
        this.naming = naming;
        this.joining = joining;
    }

    @Override
    public String formId() {
        return "manage-afas-pcc";
    }

    @Override
    public void check(FormSubmission form) {
        Optional<Environment> environment =
                form.text(Fields.MANAGED_ENVIRONMENT).map(id -> environments.get(Long.parseLong(id)));
        event(form).ifPresent(event -> {
            switch (event) {
                case JOINS -> environment.ifPresent(chosen -> checkJoining(form, chosen));
                case CLIENT_LEAVES -> environment.ifPresent(chosen -> checkLeaving(form, chosen));
                default -> checkPerson(form, event);
            }
        });
    }

    private static Optional<PccEvent> event(FormSubmission form) {
        return form.text(Variables.PCC_EVENT).flatMap(name -> Arrays.stream(PccEvent.values())
                .filter(event -> event.name().equals(name))
                .findFirst());
    }

    /**
     * A lost workstation cannot wait for another case; nobody leaves while getting a new workstation, or another user code.
     */
    private void checkPerson(FormSubmission form, PccEvent event) {
        form.text(Fields.MANAGED_PERSON)
                .map(id -> users.get(Long.parseLong(id)).colleague())
                .flatMap(colleague -> barring(event, colleague)
                        .map(cases::openCaseAbout)
                        .flatMap(Optional::stream)
                        .findFirst())
                .ifPresent(other -> form.refuse(Fields.MANAGED_PERSON, "afas.refused.personOpen", other));
    }

    private static Stream<String> barring(PccEvent event, String colleague) {
        return event == PccEvent.LOST_LAPTOP
                ? Stream.of(AfasCases.ofPerson(PccEvent.LOST_LAPTOP, colleague))
                : Stream.of(
                        AfasCases.ofPerson(PccEvent.NEW_WORKSTATION, colleague),
                        AfasCases.ofPerson(PccEvent.LEAVER, colleague),
                        AfasCases.ofUserCode(colleague));
    }

    private void checkJoining(FormSubmission form, Environment chosen) {
        if (!chosen.isReady()) {
            form.refuse(Fields.MANAGED_ENVIRONMENT, "afas.refused.joinsTooEarly", chosen.caseReference());
            return;
        }
        List<Environment> joined =
                joining.environments(chosen.id(), Boolean.TRUE.equals(form.variable(Fields.EVERY_ENVIRONMENT)));
        naming.check(form, joined.stream().anyMatch(Environment::isOnline));
        form.text(Fields.PCC_COLLEAGUE).ifPresent(colleague -> {
            Stream.of(
                            AfasCases.ofJoining(colleague, chosen.id()),
                            AfasCases.ofPerson(PccEvent.LEAVER, colleague),
                            AfasCases.ofUserCode(colleague))
                    .map(cases::openCaseAbout)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(other -> form.refuse(Fields.PCC_COLLEAGUE, "afas.refused.personOpen", other));
            if (users.find(colleague).filter(user -> worksWith(user, joined)).isPresent()) {
                form.refuse(Fields.PCC_COLLEAGUE, "afas.refused.joinedAlready");
            }
        });
    }

    private boolean worksWith(PccUser user, List<Environment> joined) {
        List<Long> known = links.currentOfUser(user.id()).stream()
                .filter(link -> link.state() == LinkState.OPEN || link.state() == LinkState.LINKED)
                .map(link -> link.environmentId())
                .toList();
        return known.containsAll(joined.stream().map(Environment::id).toList());
    }

    private void checkLeaving(FormSubmission form, Environment environment) {
        cases.openCaseAbout(AfasCases.ofEnvironment(environment.code()))
                .ifPresent(other -> form.refuse(Fields.MANAGED_ENVIRONMENT, "afas.refused.environmentOpen", other));
        if (files.get(environment.caseReference()).status() == CaseStatus.OPEN) {
            form.refuse(Fields.MANAGED_ENVIRONMENT, "afas.refused.cancelInstead", environment.caseReference());
        }
    }
}
