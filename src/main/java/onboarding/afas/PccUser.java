package onboarding.afas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who works with PCC.
 *
 * @param colleague user id of the account here
 * @param userCode code in Profit; on AFAS Online it begins with the office's participant number
 * @param email address in Profit, without which nobody can log on
 * @param workstation name of the workstation that PCC is installed on; null before
 * @param pccReadyAt since when PCC shows the office's environment; null before
 * @param pccCase the case in which PCC is being put on the workstation; null where none does
 */
public record PccUser(
        long id,
        String colleague,
        String userCode,
        String email,
        DownloadVia downloadVia,
        @Nullable String workstation,
        @Nullable WorkstationKind workstationKind,
        @Nullable Instant pccReadyAt,
        @Nullable String pccCase) {}
