package onboarding.sage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of documents that a case sets up; in a case of the office itself nobody sends yet.
 *
 * @param holder whose side has the main account
 * @param paidBy who orders Sage Connect and chooses the package
 * @param mainAccount number of the main account; null before it is named
 * @param packageName the Pakiet of the subscription that serves this exchange; null before it is known
 * @param orderedHere whether the office ordered the subscription for this case
 * @param clientProgram the sending program by its name; null in a case of the office itself
 * @param clientProgramNip NIP in the client's own program, digits only
 * @param officeFileNip NIP in the file that the office keeps for the client, digits only
 * @param keptBy the side that keeps its main account after both had made one (§3.9, no. 11); null where only one was made
 * @param warningAccepted why two equal addresses, or another NIP on the account, are right; null without a warning
 */
public record Exchange(
        String caseReference,
        Holder holder,
        AccountStatus accountStatus,
        Holder paidBy,
        Subscription subscription,
        @Nullable Long mainAccount,
        @Nullable String packageName,
        @Nullable String contractReference,
        @Nullable LocalDate orderedOn,
        boolean orderedHere,
        @Nullable String clientProgram,
        @Nullable String officeProgram,
        @Nullable String clientProgramNip,
        @Nullable String officeFileNip,
        @Nullable String accountNip,
        @Nullable String warningAccepted,
        @Nullable String rightsFinding,
        @Nullable Instant rightsResetAt,
        @Nullable String documentNumber,
        @Nullable LocalDate documentOn,
        @Nullable Instant readAt,
        @Nullable Instant provedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        @Nullable Holder keptBy) {

    /** “Aby wymiana dokumentów była możliwa, firmy w niej uczestniczące muszą mieć zgodny NIP” (seed document 003; §3.2). */
    public boolean hasEqualNips() {
        return clientProgramNip != null && clientProgramNip.equals(officeFileNip);
    }
}
