package onboarding.client;

import java.util.List;

/** What a vendor's module shows on a client's page of what one case brought the client, without the page knowing the vendor. */
public interface ClientSection {

    /** The sections for this case; none when the module has no record of it. Asked for the newest case first. */
    List<CaseSection.Section> of(OnboardingCase onboardingCase);
}
