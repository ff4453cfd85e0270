package onboarding.sage.process;

import java.util.List;
import onboarding.client.CaseFiles;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.sage.Exchanges;
import org.springframework.stereotype.Component;

/** The exchanges that carry documents, to choose from. */
@Component
class WorkingExchanges implements OptionSource {

    private final Exchanges exchanges;
    private final CaseFiles files;

    WorkingExchanges(Exchanges exchanges, CaseFiles files) {
        this.exchanges = exchanges;
        this.files = files;
    }

    @Override
    public String id() {
        return "sage-exchanges";
    }

    @Override
    public List<Option> options() {
        return exchanges.working().stream()
                .map(exchange -> new Option(
                        exchange.caseReference(),
                        files.get(exchange.caseReference()).subject() + " · " + exchange.caseReference()))
                .toList();
    }
}
