package onboarding.sage;

import org.jspecify.annotations.Nullable;

/** What was seen before an exchange is set up; every value is normalised already. */
public record NewCheck(
        Holder holder,
        AccountStatus accountStatus,
        Holder paidBy,
        Subscription subscription,
        @Nullable String clientProgram,
        @Nullable String officeProgram,
        @Nullable String clientProgramNip,
        @Nullable String officeFileNip) {}
