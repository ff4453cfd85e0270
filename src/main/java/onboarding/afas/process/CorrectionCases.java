package onboarding.afas.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.afas.CorrectionProcess;
import onboarding.afas.Environments;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonCorrections.Wanted;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.EngineCommands;
import onboarding.office.OfficeProfiles;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Begins the case in which a corrected user code is approved. */
@Component
class CorrectionCases implements CorrectionProcess {

    private static final Period WANTED_WITHIN = Period.ofWeeks(1);

    private final AfasCases cases;
    private final PccUsers users;
    private final Environments environments;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final EngineCommands commands;
    private final OfficeProfiles office;
    private final Clock clock;

    CorrectionCases(
            AfasCases cases,
            PccUsers users,
            Environments environments,
            RuntimeService runtime,
            IdentityService identity,
            EngineCommands commands,
            OfficeProfiles office,
            Clock clock) {
        this.cases = cases;
        this.users = users;
        this.environments = environments;
        this.runtime = runtime;
        this.identity = identity;
        this.commands = commands;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Optional<String> openCaseOf(PccUser person) {
        Stream<String> matters = Stream.of(
                AfasCases.ofUserCode(person.colleague()),
                AfasCases.ofPerson(PccEvent.NEW_WORKSTATION, person.colleague()),
                AfasCases.ofPerson(PccEvent.LEAVER, person.colleague()));
        Stream<String> joining = environments.all().stream()
                .map(environment -> AfasCases.ofJoining(person.colleague(), environment.id()));
        return Stream.concat(matters, joining)
                .map(cases::openCaseAbout)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public String begin(Wanted wanted) {
        identity.setAuthenticatedUserId(wanted.askedBy());
        try {
            commands.unchecked(
                    context -> runtime.startProcessInstanceByKey(AfasProcesses.CORRECT_PERSON, asked(wanted)));
        } finally {
            identity.clearAuthentication();
        }
        return cases.openCaseAbout(
                        AfasCases.ofUserCode(users.get(wanted.userId()).colleague()))
                .orElseThrow();
    }

    private VariableMap asked(Wanted wanted) {
        LocalDate wantedOn =
                LocalDate.ofInstant(clock.instant(), office.current().zone()).plus(WANTED_WITHIN);
        return Variables.createVariables()
                .putValue(AfasProcesses.Variables.AFAS_USER, String.valueOf(wanted.userId()))
                .putValueTyped(Fields.RESPONSIBLE, Variables.stringValue(wanted.askedBy(), true))
                .putValueTyped(Fields.READY_ON, Variables.stringValue(wantedOn.toString(), true))
                .putValueTyped(Fields.USER_CODE, Variables.stringValue(wanted.userCode(), true))
                .putValueTyped(Fields.PCC_EMAIL, Variables.stringValue(wanted.email(), true));
    }
}
