package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.winbooks.Licences;
import org.springframework.stereotype.Component;

/** The licences in which people can be given IDs, to choose from. */
@Component
class ReadyLicences implements OptionSource {

    private final Licences licences;

    ReadyLicences(Licences licences) {
        this.licences = licences;
    }

    @Override
    public String id() {
        return "winbooks-licences";
    }

    @Override
    public List<Option> options() {
        return licences.ready().stream()
                .map(licence -> new Option(
                        String.valueOf(licence.id()),
                        "%s · %s".formatted(licence.name(), licence.product().productName())))
                .toList();
    }
}
