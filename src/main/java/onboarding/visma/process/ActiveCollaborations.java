package onboarding.visma.process;

import java.util.List;
import java.util.Objects;
import onboarding.client.Cases;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.visma.CollaborationUpkeep;
import org.springframework.stereotype.Component;

/** The collaborations that can be managed: those that are recorded as active, by the client's name. */
@Component
class ActiveCollaborations implements OptionSource {

    private final CollaborationUpkeep upkeep;
    private final Cases cases;

    ActiveCollaborations(CollaborationUpkeep upkeep, Cases cases) {
        this.upkeep = upkeep;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "visma-collaborations";
    }

    @Override
    public List<Option> options() {
        return upkeep.active().stream()
                .map(reference -> new Option(reference, label(reference)))
                .sorted((one, two) -> one.label().compareToIgnoreCase(two.label()))
                .toList();
    }

    private String label(String reference) {
        return "%s · %s · %s"
                .formatted(
                        cases.get(reference).client().legalName(),
                        Objects.requireNonNull(upkeep.get(reference).variant()).productName(),
                        reference);
    }
}
