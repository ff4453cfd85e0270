package onboarding.sage;

import java.util.List;
import java.util.stream.Stream;
import onboarding.client.PathSituations;
import onboarding.client.Product;
import org.springframework.stereotype.Component;

/** What can be seen of the main account at Sage, which decides the path (procedures.md §5). */
@Component
class SageSituations implements PathSituations {

    @Override
    public Product product() {
        return Product.SAGE_CONNECT;
    }

    @Override
    public List<String> situations() {
        return Stream.of(
                        Situation.MAIN_ACCOUNT_REGISTERED,
                        Situation.MAIN_ACCOUNT_NOT_REGISTERED,
                        Situation.MAIN_ACCOUNT_HELD)
                .map(Situation::name)
                .toList();
    }
}
