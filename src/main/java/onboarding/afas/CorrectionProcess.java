package onboarding.afas;

import java.util.Optional;
import onboarding.afas.PersonCorrections.Wanted;

/** What the page of links asks of the process that has a corrected user code approved. */
public interface CorrectionProcess {

    /**
     * The case that knows the person by the code of today: another correction, a new workstation, a leaver, or somebody who
     * is to join a client; empty when there is none.
     */
    Optional<String> openCaseOf(PccUser person);

    /**
     * Has a manager decide, and the administrator carry the new code over to Profit.
     *
     * @return reference of the case
     */
    String begin(Wanted wanted);
}
