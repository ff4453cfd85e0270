package onboarding.client;

import java.util.Optional;

/** What a vendor's module shows on a client's page of what one case brought the client, without the page knowing the vendor. */
public interface ClientSection {

    /** The section for this case; empty when the module has no record of it. Asked for the newest case first. */
    Optional<CaseSection.Section> of(OnboardingCase onboardingCase);
}
