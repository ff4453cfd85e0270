package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Environments;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import org.springframework.stereotype.Component;

/** The environments of clients that can be linked, to choose from. */
@Component
class AfasEnvironmentOptions implements OptionSource {

    private final Environments environments;

    AfasEnvironmentOptions(Environments environments) {
        this.environments = environments;
    }

    @Override
    public String id() {
        return "afas-environments";
    }

    @Override
    public List<Option> options() {
        return environments.all().stream()
                .map(environment -> new Option(
                        String.valueOf(environment.id()),
                        "%s · %s".formatted(environment.clientName(), environment.code())))
                .toList();
    }
}
