package onboarding.visma;

import java.util.List;
import java.util.stream.Stream;
import onboarding.client.PathSituations;
import onboarding.client.Product;
import org.springframework.stereotype.Component;

/** What can be seen of a client at Visma; what the tab alone shows is too little to choose another path by. */
@Component
class VismaSituations implements PathSituations {

    @Override
    public Product product() {
        return Product.VISMA_EACCOUNTING;
    }

    @Override
    public List<String> situations() {
        return Stream.of(
                        Situation.ACTIVE_SUBSCRIPTION,
                        Situation.KNOWN_CUSTOMER,
                        Situation.NEW_CUSTOMER,
                        Situation.OTHER_OFFICE)
                .map(Situation::name)
                .toList();
    }
}
