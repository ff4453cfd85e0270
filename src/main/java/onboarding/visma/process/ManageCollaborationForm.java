package onboarding.visma.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.process.UpkeepProcesses.Fields;
import org.springframework.stereotype.Component;

/** One colleague at a time manages a collaboration. */
@Component
class ManageCollaborationForm implements FormRules {

    private final RunningUpkeep upkeep;

    ManageCollaborationForm(RunningUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String formId() {
        return UpkeepProcesses.MANAGE;
    }

    @Override
    public void check(FormSubmission form) {
        form.text(Fields.MANAGED_COLLABORATION).ifPresent(reference -> upkeep.managedBy(reference)
                .ifPresentOrElse(
                        name -> form.refuse(Fields.MANAGED_COLLABORATION, "visma.refused.managedAlready", name), () -> {
                            if (upkeep.isBeingChanged(reference)) {
                                form.refuse(Fields.MANAGED_COLLABORATION, "visma.refused.renewedNow");
                            }
                        }));
    }
}
