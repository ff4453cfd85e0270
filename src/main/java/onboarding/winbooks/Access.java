package onboarding.winbooks;

import java.util.List;

/**
 * What somebody may see on the Portaal.
 *
 * @param dossiers one by one; empty where every dossier is open
 */
public record Access(Level level, boolean allDossiers, List<String> dossiers) {

    public Access {
        dossiers = List.copyOf(dossiers);
    }

    /** @param dossiers as people type them; without meaning where every dossier is open */
    public static Access of(Level level, boolean allDossiers, String dossiers) {
        return new Access(level, allDossiers, allDossiers ? List.of() : PortalLists.entries(dossiers));
    }

    /** Level Administrator and access to every dossier need a manager's approval (procedures.md §2.4, step 3). */
    public boolean needsApproval() {
        return level == Level.ADMINISTRATOR || allDossiers;
    }
}
