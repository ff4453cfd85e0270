package onboarding.afas.process;

import onboarding.afas.Environments;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
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
    private final CaseFiles files;

    ManagePccForm(AfasCases cases, PccUsers users, Environments environments, CaseFiles files) {
        this.cases = cases;
        this.users = users;
        this.environments = environments;
        this.files = files;
    }

    @Override
    public String formId() {
        return "manage-afas-pcc";
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Fields.MANAGED_PERSON)
                .map(id -> users.get(Long.parseLong(id)))
                .flatMap(user -> cases.openCaseAbout(AfasCases.ofPerson(user.colleague())))
                .ifPresent(other -> form.refuse(Fields.MANAGED_PERSON, "afas.refused.personOpen", other));
        form.text(Fields.MANAGED_ENVIRONMENT)
                .map(id -> environments.get(Long.parseLong(id)))
                .ifPresent(environment -> {
                    cases.openCaseAbout(AfasCases.ofEnvironment(environment.code()))
                            .ifPresent(other ->
                                    form.refuse(Fields.MANAGED_ENVIRONMENT, "afas.refused.environmentOpen", other));
                    if (files.get(environment.caseReference()).status() == CaseStatus.OPEN) {
                        form.refuse(
                                Fields.MANAGED_ENVIRONMENT, "afas.refused.cancelInstead", environment.caseReference());
                    }
                });
    }
}
