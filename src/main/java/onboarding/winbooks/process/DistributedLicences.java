package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import org.springframework.stereotype.Component;

/** The licences that a distributor looks after; a start form shows nothing that stands but in its options. */
@Component
class DistributedLicences implements OptionSource {

    private final Licences licences;

    DistributedLicences(Licences licences) {
        this.licences = licences;
    }

    @Override
    public String id() {
        return "winbooks-distributors";
    }

    @Override
    public List<Option> options() {
        return licences.lookedAfter().stream()
                .map(licence -> new Option(String.valueOf(licence.id()), label(licence)))
                .toList();
    }

    private static String label(Licence licence) {
        return "%s · %s · now %s"
                .formatted(
                        licence.name(),
                        licence.product().productName(),
                        licence.distributor().inWords());
    }
}
