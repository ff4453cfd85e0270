package onboarding.afas;

import org.springframework.stereotype.Service;

/**
 * All environments that are linked to one PCC are on the same Profit Update (both source documents: "dezelfde Profit
 * Update", "la même Mise à jour Profit"). There is no exception.
 */
@Service
public class UpdateRule {

    private final AfasOffices offices;

    UpdateRule(AfasOffices offices) {
        this.offices = offices;
    }

    /** Whether the environment is on the Update of the office. */
    public boolean holds(Environment environment) {
        return offices.get().reading().update().equals(environment.reading().update());
    }
}
